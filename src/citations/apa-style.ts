/**
 * A reference to a web page after the APA's Publication Manual, 7th edition, in CSL: author. (Date). Title. Address.
 * Without an author the title stands first. It is written for this site: the style of the CSL project knows all kinds
 * of works, and the engine takes a second to read it in two languages.
 *
 * Dates come as finished words; a title in `genre` is this site's own and stands in brackets.
 */
export const apaStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
  <info>
    <title>APA Style, 7th edition: web pages</title>
    <id>apa-7-web-page</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="title">
    <group delimiter=" ">
      <text variable="title"/>
      <text variable="genre" text-case="capitalize-first" prefix="[" suffix="]"/>
    </group>
  </macro>
  <citation>
    <layout><text variable="title"/></layout>
  </citation>
  <bibliography>
    <layout>
      <group delimiter=" ">
        <group delimiter=". " suffix=".">
          <names variable="author">
            <substitute><text macro="title"/></substitute>
          </names>
          <date variable="issued" form="text" prefix="(" suffix=")"/>
          <text macro="title"/>
        </group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
