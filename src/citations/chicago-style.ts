/**
 * A bibliography entry for a web page after the Chicago Manual of Style, 18th edition (notes and
 * bibliography), in CSL: author. «Title». Version. Date. Address. It is written for this site: the
 * styles of the CSL project cover all kinds of works, but for English word order only.
 *
 * Dates come as finished words; a title in `genre` is this site's own and stands in brackets.
 */
export const chicagoStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" demote-non-dropping-particle="never">
  <info>
    <title>Chicago Manual of Style, 18th edition: web pages</title>
    <id>chicago-18-web-page</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <citation>
    <layout><text variable="title"/></layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"/>
        <text variable="genre" prefix="[" suffix="]"/>
        <text variable="title" quotes="true"/>
        <text variable="version"/>
        <date variable="issued" form="text"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
