import type { Fault, FaultRule } from '../src/model/fault.ts';
import type { Rule } from './rule.ts';
import { rule as addendMeasure } from './rules/addend-measure.ts';
import { rule as addendPartOf } from './rules/addend-part-of.ts';
import { rule as addendQualifier } from './rules/addend-qualifier.ts';
import { rule as addendSameCampaign } from './rules/addend-same-campaign.ts';
import { rule as addendSameClaim } from './rules/addend-same-claim.ts';
import { rule as addendSameYear } from './rules/addend-same-year.ts';
import { rule as addendSeries } from './rules/addend-series.ts';
import { rule as addendStatus } from './rules/addend-status.ts';
import { rule as addendSubject } from './rules/addend-subject.ts';
import { rule as addendTwice } from './rules/addend-twice.ts';
import { rule as addendYear } from './rules/addend-year.ts';
import { rule as bidiControl } from './rules/bidi-control.ts';
import { rule as brokenCharacter } from './rules/broken-character.ts';
import { rule as byteOrderMark } from './rules/byte-order-mark.ts';
import { rule as characterCode } from './rules/character-code.ts';
import { rule as citationForm } from './rules/citation-form.ts';
import { rule as citationNumber } from './rules/citation-number.ts';
import { rule as citationQualifier } from './rules/citation-qualifier.ts';
import { rule as citationSource } from './rules/citation-source.ts';
import { rule as citationSpent } from './rules/citation-spent.ts';
import { rule as citationUnit } from './rules/citation-unit.ts';
import { rule as citationValue } from './rules/citation-value.ts';
import { rule as citationWords } from './rules/citation-words.ts';
import { rule as comparisonMeasure } from './rules/comparison-measure.ts';
import { rule as comparisonYears } from './rules/comparison-years.ts';
import { rule as controlCharacter } from './rules/control-character.ts';
import { rule as danglingReference } from './rules/dangling-reference.ts';
import { rule as day } from './rules/day.ts';
import { rule as doubleSpace } from './rules/double-space.ts';
import { rule as duplicateClaim } from './rules/duplicate-claim.ts';
import { rule as duplicateKey } from './rules/duplicate-key.ts';
import { rule as duplicatePromise } from './rules/duplicate-promise.ts';
import { rule as duplicateReference } from './rules/duplicate-reference.ts';
import { rule as edtfDate } from './rules/edtf-date.ts';
import { rule as emptyBody } from './rules/empty-body.ts';
import { rule as emptyList } from './rules/empty-list.ts';
import { rule as emptyText } from './rules/empty-text.ts';
import { rule as evidenceLength } from './rules/evidence-length.ts';
import { rule as factsMissing } from './rules/facts-missing.ts';
import { rule as figureHidden } from './rules/figure-hidden.ts';
import { rule as figureLeftOut } from './rules/figure-left-out.ts';
import { rule as fileName } from './rules/file-name.ts';
import { rule as fileSize } from './rules/file-size.ts';
import { rule as frontMatterMissing } from './rules/front-matter-missing.ts';
import { rule as frontMatterOpen } from './rules/front-matter-open.ts';
import { rule as frontMatterUnlike } from './rules/front-matter-unlike.ts';
import { rule as futureDay } from './rules/future-day.ts';
import { rule as headingEmpty } from './rules/heading-empty.ts';
import { rule as headingLevel } from './rules/heading-level.ts';
import { rule as headingOrder } from './rules/heading-order.ts';
import { rule as headingTwice } from './rules/heading-twice.ts';
import { rule as hyphenDash } from './rules/hyphen-dash.ts';
import { rule as id } from './rules/id.ts';
import { rule as idCase } from './rules/id-case.ts';
import { rule as idField } from './rules/id-field.ts';
import { rule as invisibleCharacter } from './rules/invisible-character.ts';
import { rule as languageTag } from './rules/language-tag.ts';
import { rule as lastLine } from './rules/last-line.ts';
import { rule as ledgerBroken } from './rules/ledger-broken.ts';
import { rule as leftOutNeedless } from './rules/left-out-needless.ts';
import { rule as leftoverMarkup } from './rules/leftover-markup.ts';
import { rule as lineEnds } from './rules/line-ends.ts';
import { rule as linkAddress } from './rules/link-address.ts';
import { rule as linkAhead } from './rules/link-ahead.ts';
import { rule as linkFragment } from './rules/link-fragment.ts';
import { rule as linkLanguage } from './rules/link-language.ts';
import { rule as linkTarget } from './rules/link-target.ts';
import { rule as locale } from './rules/locale.ts';
import { rule as localisedParity } from './rules/localised-parity.ts';
import { rule as lostWords } from './rules/lost-words.ts';
import { rule as markdownSyntax } from './rules/markdown-syntax.ts';
import { rule as measureNotAdditive } from './rules/measure-not-additive.ts';
import { rule as missingField } from './rules/missing-field.ts';
import { rule as mixedLetters } from './rules/mixed-letters.ts';
import { rule as nameMissing } from './rules/name-missing.ts';
import { rule as noBreakSpace } from './rules/no-break-space.ts';
import { rule as noSuchDay } from './rules/no-such-day.ts';
import { rule as notAnOption } from './rules/not-an-option.ts';
import { rule as notNfc } from './rules/not-nfc.ts';
import { rule as notUtf8 } from './rules/not-utf8.ts';
import { rule as notYaml } from './rules/not-yaml.ts';
import { rule as numberFormat } from './rules/number-format.ts';
import { rule as oddSpace } from './rules/odd-space.ts';
import { rule as originalMissing } from './rules/original-missing.ts';
import { rule as outOfRange } from './rules/out-of-range.ts';
import { rule as ownAddress } from './rules/own-address.ts';
import { rule as paragraphLength } from './rules/paragraph-length.ts';
import { rule as parity } from './rules/parity.ts';
import { rule as partOfItself } from './rules/part-of-itself.ts';
import { rule as pictureAlt } from './rules/picture-alt.ts';
import { rule as pictureAltCopied } from './rules/picture-alt-copied.ts';
import { rule as pictureAltLanguage } from './rules/picture-alt-language.ts';
import { rule as pictureAltName } from './rules/picture-alt-name.ts';
import { rule as pictureBroken } from './rules/picture-broken.ts';
import { rule as pictureCredit } from './rules/picture-credit.ts';
import { rule as pictureExtension } from './rules/picture-extension.ts';
import { rule as pictureForm } from './rules/picture-form.ts';
import { rule as pictureLicence } from './rules/picture-licence.ts';
import { rule as pictureMissing } from './rules/picture-missing.ts';
import { rule as pictureMoving } from './rules/picture-moving.ts';
import { rule as pictureName } from './rules/picture-name.ts';
import { rule as picturePage } from './rules/picture-page.ts';
import { rule as picturePath } from './rules/picture-path.ts';
import { rule as picturePixels } from './rules/picture-pixels.ts';
import { rule as picturePlace } from './rules/picture-place.ts';
import { rule as pictureRemote } from './rules/picture-remote.ts';
import { rule as pictureSize } from './rules/picture-size.ts';
import { rule as pictureTwin } from './rules/picture-twin.ts';
import { rule as pictureType } from './rules/picture-type.ts';
import { rule as pictureUndeclared } from './rules/picture-undeclared.ts';
import { rule as pictureUnused } from './rules/picture-unused.ts';
import { rule as plainIdle } from './rules/plain-idle.ts';
import { rule as plainMoney } from './rules/plain-money.ts';
import { rule as printedClaim } from './rules/printed-claim.ts';
import { rule as publishedBefore } from './rules/published-before.ts';
import { rule as publishedGone } from './rules/published-gone.ts';
import { rule as publishedQuestion } from './rules/published-question.ts';
import { rule as rawHtml } from './rules/raw-html.ts';
import { rule as reasonMissing } from './rules/reason-missing.ts';
import { rule as reasonSuperfluous } from './rules/reason-superfluous.ts';
import { rule as reservedId } from './rules/reserved-id.ts';
import { rule as reservedKey } from './rules/reserved-key.ts';
import { rule as revisionDate } from './rules/revision-date.ts';
import { rule as revisionIdle } from './rules/revision-idle.ts';
import { rule as revisionMismatch } from './rules/revision-mismatch.ts';
import { rule as revisionMissing } from './rules/revision-missing.ts';
import { rule as revisionOrder } from './rules/revision-order.ts';
import { rule as revisionUnpublished } from './rules/revision-unpublished.ts';
import { rule as sourceAhead } from './rules/source-ahead.ts';
import { rule as spelling } from './rules/spelling.ts';
import { rule as straightQuotes } from './rules/straight-quotes.ts';
import { rule as tab } from './rules/tab.ts';
import { rule as textLength } from './rules/text-length.ts';
import { rule as textsMissing } from './rules/texts-missing.ts';
import { rule as threeDots } from './rules/three-dots.ts';
import { rule as trailingSpace } from './rules/trailing-space.ts';
import { rule as translationIdle } from './rules/translation-idle.ts';
import { rule as translationRecord } from './rules/translation-record.ts';
import { rule as translationStale } from './rules/translation-stale.ts';
import { rule as trimmed } from './rules/trimmed.ts';
import { rule as uncitedNumber } from './rules/uncited-number.ts';
import { rule as unexpectedFile } from './rules/unexpected-file.ts';
import { rule as unknownDirective } from './rules/unknown-directive.ts';
import { rule as unknownField } from './rules/unknown-field.ts';
import { rule as unknownLocale } from './rules/unknown-locale.ts';
import { rule as unsupportedMarkup } from './rules/unsupported-markup.ts';
import { rule as url } from './rules/url.ts';
import { rule as waiverFigure } from './rules/waiver-figure.ts';
import { rule as waiverIdle } from './rules/waiver-idle.ts';
import { rule as withheldCited } from './rules/withheld-cited.ts';
import { rule as wrongType } from './rules/wrong-type.ts';
import { rule as yamlFeature } from './rules/yaml-feature.ts';
import { rule as yearMismatch } from './rules/year-mismatch.ts';
import { rule as yearWithoutCampaign } from './rules/year-without-campaign.ts';
import { rule as yearsOrder } from './rules/years-order.ts';

/** Every rule there is, by its id; a rule that is missing here does not compile. */
export const rules: { readonly [R in FaultRule]: Rule<R> } = {
  'addend-measure': addendMeasure,
  'addend-part-of': addendPartOf,
  'addend-qualifier': addendQualifier,
  'addend-same-campaign': addendSameCampaign,
  'addend-same-claim': addendSameClaim,
  'addend-same-year': addendSameYear,
  'addend-series': addendSeries,
  'addend-status': addendStatus,
  'addend-subject': addendSubject,
  'addend-twice': addendTwice,
  'addend-year': addendYear,
  'bidi-control': bidiControl,
  'broken-character': brokenCharacter,
  'byte-order-mark': byteOrderMark,
  'character-code': characterCode,
  'citation-form': citationForm,
  'citation-number': citationNumber,
  'citation-qualifier': citationQualifier,
  'citation-source': citationSource,
  'citation-spent': citationSpent,
  'citation-unit': citationUnit,
  'citation-value': citationValue,
  'citation-words': citationWords,
  'comparison-measure': comparisonMeasure,
  'comparison-years': comparisonYears,
  'control-character': controlCharacter,
  'dangling-reference': danglingReference,
  day: day,
  'double-space': doubleSpace,
  'duplicate-claim': duplicateClaim,
  'duplicate-key': duplicateKey,
  'duplicate-promise': duplicatePromise,
  'duplicate-reference': duplicateReference,
  'edtf-date': edtfDate,
  'empty-body': emptyBody,
  'empty-list': emptyList,
  'empty-text': emptyText,
  'evidence-length': evidenceLength,
  'facts-missing': factsMissing,
  'figure-hidden': figureHidden,
  'figure-left-out': figureLeftOut,
  'file-name': fileName,
  'file-size': fileSize,
  'front-matter-missing': frontMatterMissing,
  'front-matter-open': frontMatterOpen,
  'front-matter-unlike': frontMatterUnlike,
  'future-day': futureDay,
  'heading-empty': headingEmpty,
  'heading-level': headingLevel,
  'heading-order': headingOrder,
  'heading-twice': headingTwice,
  'hyphen-dash': hyphenDash,
  id: id,
  'id-case': idCase,
  'id-field': idField,
  'invisible-character': invisibleCharacter,
  'language-tag': languageTag,
  'last-line': lastLine,
  'ledger-broken': ledgerBroken,
  'left-out-needless': leftOutNeedless,
  'leftover-markup': leftoverMarkup,
  'line-ends': lineEnds,
  'link-address': linkAddress,
  'link-ahead': linkAhead,
  'link-fragment': linkFragment,
  'link-language': linkLanguage,
  'link-target': linkTarget,
  locale: locale,
  'localised-parity': localisedParity,
  'lost-words': lostWords,
  'markdown-syntax': markdownSyntax,
  'measure-not-additive': measureNotAdditive,
  'missing-field': missingField,
  'mixed-letters': mixedLetters,
  'name-missing': nameMissing,
  'no-break-space': noBreakSpace,
  'no-such-day': noSuchDay,
  'not-an-option': notAnOption,
  'not-nfc': notNfc,
  'not-utf8': notUtf8,
  'not-yaml': notYaml,
  'number-format': numberFormat,
  'odd-space': oddSpace,
  'original-missing': originalMissing,
  'out-of-range': outOfRange,
  'own-address': ownAddress,
  'paragraph-length': paragraphLength,
  parity: parity,
  'part-of-itself': partOfItself,
  'picture-alt': pictureAlt,
  'picture-alt-copied': pictureAltCopied,
  'picture-alt-language': pictureAltLanguage,
  'picture-alt-name': pictureAltName,
  'picture-broken': pictureBroken,
  'picture-credit': pictureCredit,
  'picture-extension': pictureExtension,
  'picture-form': pictureForm,
  'picture-licence': pictureLicence,
  'picture-missing': pictureMissing,
  'picture-moving': pictureMoving,
  'picture-name': pictureName,
  'picture-page': picturePage,
  'picture-path': picturePath,
  'picture-pixels': picturePixels,
  'picture-place': picturePlace,
  'picture-remote': pictureRemote,
  'picture-size': pictureSize,
  'picture-twin': pictureTwin,
  'picture-type': pictureType,
  'picture-undeclared': pictureUndeclared,
  'picture-unused': pictureUnused,
  'plain-idle': plainIdle,
  'plain-money': plainMoney,
  'printed-claim': printedClaim,
  'published-before': publishedBefore,
  'published-gone': publishedGone,
  'published-question': publishedQuestion,
  'raw-html': rawHtml,
  'reason-missing': reasonMissing,
  'reason-superfluous': reasonSuperfluous,
  'reserved-id': reservedId,
  'reserved-key': reservedKey,
  'revision-date': revisionDate,
  'revision-idle': revisionIdle,
  'revision-mismatch': revisionMismatch,
  'revision-missing': revisionMissing,
  'revision-order': revisionOrder,
  'revision-unpublished': revisionUnpublished,
  'source-ahead': sourceAhead,
  spelling: spelling,
  'straight-quotes': straightQuotes,
  tab: tab,
  'text-length': textLength,
  'texts-missing': textsMissing,
  'three-dots': threeDots,
  'trailing-space': trailingSpace,
  'translation-idle': translationIdle,
  'translation-record': translationRecord,
  'translation-stale': translationStale,
  trimmed: trimmed,
  'uncited-number': uncitedNumber,
  'unexpected-file': unexpectedFile,
  'unknown-directive': unknownDirective,
  'unknown-field': unknownField,
  'unknown-locale': unknownLocale,
  'unsupported-markup': unsupportedMarkup,
  url: url,
  'waiver-figure': waiverFigure,
  'waiver-idle': waiverIdle,
  'withheld-cited': withheldCited,
  'wrong-type': wrongType,
  'yaml-feature': yamlFeature,
  'year-mismatch': yearMismatch,
  'year-without-campaign': yearWithoutCampaign,
  'years-order': yearsOrder,
};

/** Whether the fault stops a build; a warning is told and stops nothing. */
export const isError = ({ rule }: Pick<Fault, 'rule'>): boolean => rules[rule].severity === 'error';

/** Whether its rule knows how to mend what is safe to mend. */
export const isFixable = ({ rule }: Fault): boolean => rules[rule].fix !== undefined;
