// Generated from Templates/ by `SITEGEN_ACCEPT=1 swift test --filter EmbeddedFiles`: do not edit.
// swift-format-ignore-file

extension BuiltInTemplates {
    /// The files, sorted by path.
    package static let files: [EmbeddedFile] = [
        EmbeddedFile(path: "README.md", text: ##"""
# Templates

What the pages look like: the templates, the words of the interface and the style sheet. All of it may be changed; `sitegen` checks it before it writes anything. The program has a copy of all of it built in, so a site's own `Templates/` needs only the files that it changes: `sitegen new templates page style.css` copies some out, and this guide with them. No page is made of it.

| folder | what lives there |
|---|---|
| `*.mustache` | one template for each kind of page |
| `layouts/` | what all pages share around their content |
| `partials/` | parts that several templates use |
| `partials/charts/` | the pictures, one for each kind of chart |
| `assets/` | the style sheet, the scripts, and `favicon.svg`, the site's mark in tabs and bookmarks |
| `locales/` | the words of the interface, one file for each language |

**Syntax.** [Mustache](https://mustache.github.io/mustache.5.html) 1.4: `{{name}}` prints a text, `{{{name}}}` prints HTML, `{{#name}}…{{/name}}` shows its inside where the value is there (once for each element of a list), `{{^name}}…{{/name}}` where it is not, `{{>partials/status}}` includes a part. A page fills the block of its layout: `{{<layouts/page}}{{$content}}…{{/content}}{{/layouts/page}}`. Every name is checked in every branch: a misspelling is an error at `file:line:column`.

**Words.** `{{t.section.name}}` is a string of the locale file. Templates hold no words themselves. The sections `lang`, `addresses`, `articles` and `generated` are read by the program: `{name}` in them stands for a value, `one` and `other` are the forms for a number, and `articles` gives the article for the first word of the body's name. A string that is missing is an error.

**Rules for the page.** Ids in templates begin with `s-`, so that they never clash with the anchors of the content; there is one `h1`, and headings follow in order; a status is always a word and a shape, never colour alone; a wide table stands in a focusable region with a name. Lengths in the style sheet suit a window of 320 pixels.

**Assets.** Files of `assets/` are published under names that change with their content. The logo and the colour of `site.yaml` join them: `site.logo` is the image, 40 pixels high, and `site.accent` a small style sheet that sets `--link`. It comes after `style.css`, and is for screens only. Its contrast is checked against the built-in `--paper` and `--tint` of both schemes: who changes these looks at the links again.

**Previews.** The tags for previews (Open Graph) are in the layout. A preview has an image only where the site has a logo.

**Script.** Every page is complete without it, and `assets/site.js` and `assets/find.js`, which the search page loads after it, hold no words: templates hand them over in `data-` attributes. What has the class `js-only` is shown only where there is a script, `no-js` only where there is none. `table[data-filters]` with its `th[data-sort]`, `tbody[data-area]` and `tr[data-status]` can be sorted and filtered; `a.anchor[data-copied]` copies its address. `form[data-index]`, with a `role=status` and an `ol` with the id `s-results`, searches. Scripts are published without the indentation and the lines of comment that they have here, but where a text goes on from line to line.

## The values of each page

This part is made by the program: a name that is not below, and is no word, is an error in a template.

After another version of sitegen has come, delete this file, and `sitegen new templates README.md` copies that version's.

<!-- values: begin -->
### All pages but `redirect`

- `site`: object. What all pages share: header and footer.
  - `lang`: text. The language, for `<html lang>`.
  - `title`: text. The site's name.
  - `organization`: text. The body whose figures these are.
  - `unofficialPublisher`: text, may be absent. Who runs the site, where that is not the body.
  - `home`: text. The front page's address.
  - `stylesheet`: text, may be absent. The style sheet's address.
  - `script`: text, may be absent. The script's address.
  - `search`: object. The search page.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `accent`: text, may be absent. The address of the style sheet with the site's own colour.
  - `logo`: object, may be absent. The logo, 40 pixels high.
    - `href`: text. Its address.
    - `width`: text. Its width in pixels.
    - `height`: text. Its height in pixels.
  - `icon`: text, may be absent. The address of the site's mark in tabs and bookmarks.
  - `feed`: text, may be absent. The feed's address.
  - `locale`: text. Language and country for previews: it_IT.
  - `navigation`: list. The links of the header.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `hasAreas`: flag. Whether the header names the areas: there are some, and not too many.
  - `hasManyAreas`: flag. Whether there are more areas than the header can name.
  - `areas`: list. The areas of the year.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `report`: list. What else there is to read of the year: corrections, the whole on one page.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `hasYears`: flag. Whether there are several reporting years.
  - `years`: list. Where there are several years: the same page of each, or its front page; then what changed between them.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `license`: object. The licence of the site's texts and data.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `contact`: object, may be absent. How to reach whoever runs the site.
    - `email`: text, may be absent. An e-mail address.
    - `phone`: text, may be absent. A telephone number as people write it.
    - `phoneDigits`: text, may be absent. The number for a `tel:` link.
    - `url`: text, may be absent. A page, such as a form.
  - `links`: list. The links of the footer.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `updated`: object, may be absent. The date of this edition.
    - `text`: text. The date in words: 31 dicembre 2020.
    - `iso`: text. The date for `<time datetime>`: 2020-12-31.
  - `asOf`: object, may be absent. The date that the figures describe.
    - `text`: text. The date in words: 31 dicembre 2020.
    - `iso`: text. The date for `<time datetime>`: 2020-12-31.
  - `documents`: list. The documents that the figures come from.
    - `anchor`: text. Its anchor among the sources of its year's data page.
    - `title`: text. Its title.
    - `publisher`: text, may be absent. Who published it.
    - `date`: object, may be absent. Its date.
      - `text`: text. The date in words: 31 dicembre 2020.
      - `iso`: text. The date for `<time datetime>`: 2020-12-31.
    - `url`: text, may be absent. Where it can be had.
    - `href`: text. Where it can be had, or else where the site describes it.
    - `note`: text, may be absent. What a reader should know of it.
    - `sha256`: text, may be absent. The SHA-256 of the file that was read.
    - `page`: text, may be absent. The page of the document, in words.
- `page`: object. What stands in the page's `<head>`.
  - `title`: text. The title of window and search result.
  - `description`: text, may be absent. One or two sentences for search results.
  - `canonical`: text, may be absent. The page's absolute address.
  - `heading`: text. The title of a preview, which names the site apart.
  - `type`: text. What a preview calls the page: article or website.
  - `modified`: text, may be absent. The date of the page's edition: 2020-12-31.
  - `image`: text, may be absent. The absolute address of an image for previews.
  - `hasLargeImage`: flag. Whether that image is made for previews, and may be shown large.

### `front`

- `title`: text. The report's name.
- `sentence`: text. The counts in one sentence, with the body's name.
- `size`: text. How many objectives and indicators there are, in words.
- `missed`: object, may be absent. The missed targets in a few words.
  - `label`: text. What stands before the names: Non raggiunto.
  - `targets`: list. The missed targets, where they are few.
    - `label`: text. Its name.
    - `href`: text. Where it is explained.
    - `figures`: text, may be absent. What was reached of what, where both are known: 639 su 800.
  - `count`: text, may be absent. How many there are, where they are too many to name.
  - `href`: text. Where they are listed.
- `isPlan`: flag. Whether the year is only planned.
- `plans`: list. The plans of later years, each in a sentence.
  - `label`: text. Its text.
  - `href`: text. Where it leads.
  - `lang`: text, may be absent. The language of its text, where it is not the site's.
  - `isCurrent`: flag. Whether it leads to the page that it stands on.
- `counts`: object. How the indicators came out.
  - `sentence`: text. The targets reached of all: 2 target raggiunti su 3.
  - `indicators`: text. The indicators: 3 indicatori.
  - `declared`: text, may be absent. How many of the targets reached rest on the body's word alone.
  - `asDeclared`: text, may be absent. How many are shown only as the body declares.
  - `parts`: list. One for each status that occurs, and each way in which it is known.
    - `number`: text. How many.
    - `words`: text. What became of them in the number's form: raggiunti.
    - `text`: text. Both: 66 raggiunti.
    - `href`: text, may be absent. The table with these indicators only, on the front page.
    - `badge`: object. Icon and colour.
      - `label`: text. The status in words, or a count.
      - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
      - `isAchieved`: flag. Whether it has the icon of what is achieved.
      - `isPartial`: flag. … of what is partly achieved.
      - `isMissed`: flag. … of what is missed.
      - `isInProgress`: flag. … of what is not due yet.
      - `isPlanned`: flag. … of what is only planned.
      - `isNotReported`: flag. … of what is not reported.
      - `isNotComparable`: flag. … of what cannot be compared.
      - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
      - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
    - `x`: text. Where the part of the bar begins, of 1000.
    - `width`: text. How wide it is, of 1000.
  - `chartTitle`: text. The bar's title.
  - `chartDescription`: text. All parts in one sentence.
- `areaCounts`: object. The counts of each area, as a table.
  - `isByYear`: flag. Whether the rows are years; else they are areas.
  - `columns`: list of texts. What is counted, of what occurs: statuses, cautions, movements.
  - `rows`: list. One row for each area or year.
    - `name`: object. The area or the year.
      - `label`: text. Its text.
      - `href`: text. Where it leads.
      - `lang`: text, may be absent. The language of its text, where it is not the site's.
      - `isCurrent`: flag. Whether it leads to the page that it stands on.
    - `counts`: list. One for each column.
      - `number`: text. How many.
      - `href`: text, may be absent. The table with these indicators only, where there are any.
  - `sums`: list of texts. The sums of the areas, one for each column.
  - `hasSums`: flag. Whether there are sums.
- `hasCautions`: flag. Whether there is anything to know before relying on the figures.
- `cautions`: list. What to know before relying on the figures, the strongest first.
  - `code`: text. The code, which the filter is called by.
  - `label`: text. The caution in a few words.
  - `sentence`: text, may be absent. How many indicators it concerns; none for those that are filters only.
  - `href`: text. The table with these indicators only.
- `cautioned`: text. How many indicators have a caution or a remark, in words.
- `cautionedHref`: text. The table with these indicators only.
- `notReached`: object. What was reached partly or not at all.
  - `isEmpty`: flag. Whether there are none.
  - `rows`: list. The first of them.
    - `link`: object. Its name, and where it is explained.
      - `label`: text. Its text.
      - `href`: text. Where it leads.
      - `lang`: text, may be absent. The language of its text, where it is not the site's.
      - `isCurrent`: flag. Whether it leads to the page that it stands on.
    - `group`: text, may be absent. The sub-heading that it stands under.
    - `objective`: object. The objective that it belongs to.
      - `label`: text. Its text.
      - `href`: text. Where it leads.
      - `lang`: text, may be absent. The language of its text, where it is not the site's.
      - `isCurrent`: flag. Whether it leads to the page that it stands on.
    - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
    - `year`: text. The year that it belongs to.
    - `target`: text, may be absent. What was to be reached, as typed.
    - `actual`: text, may be absent. What was reached, as typed.
    - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
    - `result`: text, may be absent. The body's own result, as typed.
    - `areLong`: flag. Whether figures are so long that they need smaller letters.
    - `badge`: object. What became of it.
      - `label`: text. The status in words, or a count.
      - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
      - `isAchieved`: flag. Whether it has the icon of what is achieved.
      - `isPartial`: flag. … of what is partly achieved.
      - `isMissed`: flag. … of what is missed.
      - `isInProgress`: flag. … of what is not due yet.
      - `isPlanned`: flag. … of what is only planned.
      - `isNotReported`: flag. … of what is not reported.
      - `isNotComparable`: flag. … of what cannot be compared.
      - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
      - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
    - `check`: object. What came of redoing the arithmetic.
      - `verdict`: text. The verdict: Il conto torna.
      - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
      - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
      - `published`: text, may be absent. How the published result relates to it.
      - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
      - `difference`: text, may be absent. By how much a met target was passed.
      - `tone`: text. consistent, differs or open.
    - `reasons`: text, may be absent. The body's reasons for what was not reached.
    - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
    - `cautions`: text, may be absent. What to know before relying on it, in a few words.
    - `note`: text, may be absent. A remark on the figure.
    - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
      - `id`: text. What its ids begin with.
      - `title`: text. Its title.
      - `description`: text. All that it shows, in words.
      - `tone`: text. achieved, partial or missed.
      - `lower`: text, may be absent. The number at the left end: 0.
      - `upper`: text, may be absent. The number at the right end: 1.000.
      - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
        - `text`: text. The text.
        - `x`: text. Where it is held: 12.5%.
        - `anchor`: text. By which part: start, middle or end.
      - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
        - `x`: text. Where it begins: 12.5%.
        - `width`: text. How wide it is: 40%.
      - `actual`: text. Where the actual value is: 79.875%.
      - `target`: text. Where the target is: 80%.
      - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
      - `actualLabel`: object. The actual value, over the bar.
        - `text`: text. The text.
        - `x`: text. Where it is held: 12.5%.
        - `anchor`: text. By which part: start, middle or end.
      - `targetLabel`: object. The target, under the bar.
        - `text`: text. The text.
        - `x`: text. Where it is held: 12.5%.
        - `anchor`: text. By which part: start, middle or end.
      - `hasMarks`: flag. Whether there is an initial target or a baseline.
      - `initial`: object, may be absent. The target before it was changed.
        - `x`: text. Where it stands: 12.5%.
        - `text`: text. What it marks.
      - `baseline`: object, may be absent. From where the indicator started.
        - `x`: text. Where it stands: 12.5%.
        - `text`: text. What it marks.
  - `others`: text, may be absent. How many more there are, in words.
- `isJudged`: flag. Whether any target was found to be reached or not.
- `defaultDirection`: text, may be absent. How many rest on the year's default direction, in words.
- `defaultDirectionHref`: text. The table with these indicators only.
- `misses`: text. Where all of that is listed.
- `beyond`: object. What passed its target.
  - `isEmpty`: flag. Whether there are none.
  - `count`: text. How many there are, in words.
  - `hasWidest`: flag. Whether there are any whose difference can be measured.
  - `unmeasuredCount`: text. How many have no difference that could be measured, in words.
  - `unmeasured`: object. Those whose difference cannot be measured.
    - `isEmpty`: flag. Whether there are none.
    - `rows`: list. The first of them.
      - `link`: object. Its name, and where it is explained.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `group`: text, may be absent. The sub-heading that it stands under.
      - `objective`: object. The objective that it belongs to.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
      - `year`: text. The year that it belongs to.
      - `target`: text, may be absent. What was to be reached, as typed.
      - `actual`: text, may be absent. What was reached, as typed.
      - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
      - `result`: text, may be absent. The body's own result, as typed.
      - `areLong`: flag. Whether figures are so long that they need smaller letters.
      - `badge`: object. What became of it.
        - `label`: text. The status in words, or a count.
        - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
        - `isAchieved`: flag. Whether it has the icon of what is achieved.
        - `isPartial`: flag. … of what is partly achieved.
        - `isMissed`: flag. … of what is missed.
        - `isInProgress`: flag. … of what is not due yet.
        - `isPlanned`: flag. … of what is only planned.
        - `isNotReported`: flag. … of what is not reported.
        - `isNotComparable`: flag. … of what cannot be compared.
        - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
        - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
      - `check`: object. What came of redoing the arithmetic.
        - `verdict`: text. The verdict: Il conto torna.
        - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
        - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
        - `published`: text, may be absent. How the published result relates to it.
        - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
        - `difference`: text, may be absent. By how much a met target was passed.
        - `tone`: text. consistent, differs or open.
      - `reasons`: text, may be absent. The body's reasons for what was not reached.
      - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
      - `cautions`: text, may be absent. What to know before relying on it, in a few words.
      - `note`: text, may be absent. A remark on the figure.
      - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
        - `id`: text. What its ids begin with.
        - `title`: text. Its title.
        - `description`: text. All that it shows, in words.
        - `tone`: text. achieved, partial or missed.
        - `lower`: text, may be absent. The number at the left end: 0.
        - `upper`: text, may be absent. The number at the right end: 1.000.
        - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
          - `x`: text. Where it begins: 12.5%.
          - `width`: text. How wide it is: 40%.
        - `actual`: text. Where the actual value is: 79.875%.
        - `target`: text. Where the target is: 80%.
        - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
        - `actualLabel`: object. The actual value, over the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `targetLabel`: object. The target, under the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `hasMarks`: flag. Whether there is an initial target or a baseline.
        - `initial`: object, may be absent. The target before it was changed.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
        - `baseline`: object, may be absent. From where the indicator started.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
    - `others`: text, may be absent. How many more there are, in words.
  - `widest`: object. The widest gaps in proportion to the target, the widest first.
    - `isEmpty`: flag. Whether there are none.
    - `rows`: list. The first of them.
      - `link`: object. Its name, and where it is explained.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `group`: text, may be absent. The sub-heading that it stands under.
      - `objective`: object. The objective that it belongs to.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
      - `year`: text. The year that it belongs to.
      - `target`: text, may be absent. What was to be reached, as typed.
      - `actual`: text, may be absent. What was reached, as typed.
      - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
      - `result`: text, may be absent. The body's own result, as typed.
      - `areLong`: flag. Whether figures are so long that they need smaller letters.
      - `badge`: object. What became of it.
        - `label`: text. The status in words, or a count.
        - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
        - `isAchieved`: flag. Whether it has the icon of what is achieved.
        - `isPartial`: flag. … of what is partly achieved.
        - `isMissed`: flag. … of what is missed.
        - `isInProgress`: flag. … of what is not due yet.
        - `isPlanned`: flag. … of what is only planned.
        - `isNotReported`: flag. … of what is not reported.
        - `isNotComparable`: flag. … of what cannot be compared.
        - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
        - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
      - `check`: object. What came of redoing the arithmetic.
        - `verdict`: text. The verdict: Il conto torna.
        - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
        - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
        - `published`: text, may be absent. How the published result relates to it.
        - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
        - `difference`: text, may be absent. By how much a met target was passed.
        - `tone`: text. consistent, differs or open.
      - `reasons`: text, may be absent. The body's reasons for what was not reached.
      - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
      - `cautions`: text, may be absent. What to know before relying on it, in a few words.
      - `note`: text, may be absent. A remark on the figure.
      - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
        - `id`: text. What its ids begin with.
        - `title`: text. Its title.
        - `description`: text. All that it shows, in words.
        - `tone`: text. achieved, partial or missed.
        - `lower`: text, may be absent. The number at the left end: 0.
        - `upper`: text, may be absent. The number at the right end: 1.000.
        - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
          - `x`: text. Where it begins: 12.5%.
          - `width`: text. How wide it is: 40%.
        - `actual`: text. Where the actual value is: 79.875%.
        - `target`: text. Where the target is: 80%.
        - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
        - `actualLabel`: object. The actual value, over the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `targetLabel`: object. The target, under the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `hasMarks`: flag. Whether there is an initial target or a baseline.
        - `initial`: object, may be absent. The target before it was changed.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
        - `baseline`: object, may be absent. From where the indicator started.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
    - `others`: text, may be absent. How many more there are, in words.
  - `rest`: object. The others, in the order of the pages.
    - `isEmpty`: flag. Whether there are none.
    - `rows`: list. The first of them.
      - `link`: object. Its name, and where it is explained.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `group`: text, may be absent. The sub-heading that it stands under.
      - `objective`: object. The objective that it belongs to.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
      - `year`: text. The year that it belongs to.
      - `target`: text, may be absent. What was to be reached, as typed.
      - `actual`: text, may be absent. What was reached, as typed.
      - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
      - `result`: text, may be absent. The body's own result, as typed.
      - `areLong`: flag. Whether figures are so long that they need smaller letters.
      - `badge`: object. What became of it.
        - `label`: text. The status in words, or a count.
        - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
        - `isAchieved`: flag. Whether it has the icon of what is achieved.
        - `isPartial`: flag. … of what is partly achieved.
        - `isMissed`: flag. … of what is missed.
        - `isInProgress`: flag. … of what is not due yet.
        - `isPlanned`: flag. … of what is only planned.
        - `isNotReported`: flag. … of what is not reported.
        - `isNotComparable`: flag. … of what cannot be compared.
        - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
        - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
      - `check`: object. What came of redoing the arithmetic.
        - `verdict`: text. The verdict: Il conto torna.
        - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
        - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
        - `published`: text, may be absent. How the published result relates to it.
        - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
        - `difference`: text, may be absent. By how much a met target was passed.
        - `tone`: text. consistent, differs or open.
      - `reasons`: text, may be absent. The body's reasons for what was not reached.
      - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
      - `cautions`: text, may be absent. What to know before relying on it, in a few words.
      - `note`: text, may be absent. A remark on the figure.
      - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
        - `id`: text. What its ids begin with.
        - `title`: text. Its title.
        - `description`: text. All that it shows, in words.
        - `tone`: text. achieved, partial or missed.
        - `lower`: text, may be absent. The number at the left end: 0.
        - `upper`: text, may be absent. The number at the right end: 1.000.
        - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
          - `x`: text. Where it begins: 12.5%.
          - `width`: text. How wide it is: 40%.
        - `actual`: text. Where the actual value is: 79.875%.
        - `target`: text. Where the target is: 80%.
        - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
        - `actualLabel`: object. The actual value, over the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `targetLabel`: object. The target, under the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `hasMarks`: flag. Whether there is an initial target or a baseline.
        - `initial`: object, may be absent. The target before it was changed.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
        - `baseline`: object, may be absent. From where the indicator started.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
    - `others`: text, may be absent. How many more there are, in words.
- `areaGroups`: list. The areas under the headings that they share.
  - `title`: text, may be absent. The heading that the areas share.
  - `areas`: list. The areas.
    - `link`: object. Its title, and its page.
      - `label`: text. Its text.
      - `href`: text. Where it leads.
      - `lang`: text, may be absent. The language of its text, where it is not the site's.
      - `isCurrent`: flag. Whether it leads to the page that it stands on.
    - `summary`: text, may be absent. One sentence on what it covers.
    - `objectives`: text. How many objectives it has, in words.
    - `counts`: object. How its indicators came out.
      - `sentence`: text. The targets reached of all: 2 target raggiunti su 3.
      - `indicators`: text. The indicators: 3 indicatori.
      - `declared`: text, may be absent. How many of the targets reached rest on the body's word alone.
      - `asDeclared`: text, may be absent. How many are shown only as the body declares.
      - `parts`: list. One for each status that occurs, and each way in which it is known.
        - `number`: text. How many.
        - `words`: text. What became of them in the number's form: raggiunti.
        - `text`: text. Both: 66 raggiunti.
        - `href`: text, may be absent. The table with these indicators only, on the front page.
        - `badge`: object. Icon and colour.
          - `label`: text. The status in words, or a count.
          - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
          - `isAchieved`: flag. Whether it has the icon of what is achieved.
          - `isPartial`: flag. … of what is partly achieved.
          - `isMissed`: flag. … of what is missed.
          - `isInProgress`: flag. … of what is not due yet.
          - `isPlanned`: flag. … of what is only planned.
          - `isNotReported`: flag. … of what is not reported.
          - `isNotComparable`: flag. … of what cannot be compared.
          - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
          - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
        - `x`: text. Where the part of the bar begins, of 1000.
        - `width`: text. How wide it is, of 1000.
      - `chartTitle`: text. The bar's title.
      - `chartDescription`: text. All parts in one sentence.
    - `marks`: list. A mark for each indicator; none where there are very many.
      - `tone`: text. achieved, partial, missed, not-reported or not-comparable.
      - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
    - `emblem`: HTML. Its emblem, as SVG.
- `introductionTitle`: text, may be absent. The heading over the introduction.
- `introduction`: HTML, may be absent. The introduction; headings from h3.
- `indicators`: object. The page with all indicators.
  - `label`: text. Its text.
  - `href`: text. Where it leads.
  - `lang`: text, may be absent. The language of its text, where it is not the site's.
  - `isCurrent`: flag. Whether it leads to the page that it stands on.
- `explanations`: list. The pages that explain the figures.
  - `label`: text. Its text.
  - `href`: text. Where it leads.
  - `lang`: text, may be absent. The language of its text, where it is not the site's.
  - `isCurrent`: flag. Whether it leads to the page that it stands on.
- `approvals`: list. Who approved and who validated the report.
  - `isValidation`: flag. Whether it is the validation, else the approval.
  - `by`: text. Who did it.
  - `act`: text, may be absent. The act.
  - `date`: object, may be absent. When.
    - `text`: text. The date in words: 31 dicembre 2020.
    - `iso`: text. The date for `<time datetime>`: 2020-12-31.

### `area`

- `breadcrumb`: object. The way to this page.
  - `above`: list. The pages above, from the top.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `current`: text. This page.
- `title`: text. The area's name.
- `summary`: text, may be absent. One sentence on what it covers.
- `text`: HTML, may be absent. Its text; headings from h2.
- `emblem`: HTML. Its emblem, as SVG.
- `counts`: object. How its indicators came out.
  - `sentence`: text. The targets reached of all: 2 target raggiunti su 3.
  - `indicators`: text. The indicators: 3 indicatori.
  - `declared`: text, may be absent. How many of the targets reached rest on the body's word alone.
  - `asDeclared`: text, may be absent. How many are shown only as the body declares.
  - `parts`: list. One for each status that occurs, and each way in which it is known.
    - `number`: text. How many.
    - `words`: text. What became of them in the number's form: raggiunti.
    - `text`: text. Both: 66 raggiunti.
    - `href`: text, may be absent. The table with these indicators only, on the front page.
    - `badge`: object. Icon and colour.
      - `label`: text. The status in words, or a count.
      - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
      - `isAchieved`: flag. Whether it has the icon of what is achieved.
      - `isPartial`: flag. … of what is partly achieved.
      - `isMissed`: flag. … of what is missed.
      - `isInProgress`: flag. … of what is not due yet.
      - `isPlanned`: flag. … of what is only planned.
      - `isNotReported`: flag. … of what is not reported.
      - `isNotComparable`: flag. … of what cannot be compared.
      - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
      - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
    - `x`: text. Where the part of the bar begins, of 1000.
    - `width`: text. How wide it is, of 1000.
  - `chartTitle`: text. The bar's title.
  - `chartDescription`: text. All parts in one sentence.
- `objectiveCount`: text. How many objectives it has, in words.
- `objectives`: list. Its objectives.
  - `link`: object. Its title, and its page.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `summary`: text, may be absent. One sentence on what it is about.
  - `badge`: object. How many of its targets were reached.
    - `label`: text. The status in words, or a count.
    - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
    - `isAchieved`: flag. Whether it has the icon of what is achieved.
    - `isPartial`: flag. … of what is partly achieved.
    - `isMissed`: flag. … of what is missed.
    - `isInProgress`: flag. … of what is not due yet.
    - `isPlanned`: flag. … of what is only planned.
    - `isNotReported`: flag. … of what is not reported.
    - `isNotComparable`: flag. … of what cannot be compared.
    - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
    - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
  - `counts`: object. How its indicators came out.
    - `sentence`: text. The targets reached of all: 2 target raggiunti su 3.
    - `indicators`: text. The indicators: 3 indicatori.
    - `declared`: text, may be absent. How many of the targets reached rest on the body's word alone.
    - `asDeclared`: text, may be absent. How many are shown only as the body declares.
    - `parts`: list. One for each status that occurs, and each way in which it is known.
      - `number`: text. How many.
      - `words`: text. What became of them in the number's form: raggiunti.
      - `text`: text. Both: 66 raggiunti.
      - `href`: text, may be absent. The table with these indicators only, on the front page.
      - `badge`: object. Icon and colour.
        - `label`: text. The status in words, or a count.
        - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
        - `isAchieved`: flag. Whether it has the icon of what is achieved.
        - `isPartial`: flag. … of what is partly achieved.
        - `isMissed`: flag. … of what is missed.
        - `isInProgress`: flag. … of what is not due yet.
        - `isPlanned`: flag. … of what is only planned.
        - `isNotReported`: flag. … of what is not reported.
        - `isNotComparable`: flag. … of what cannot be compared.
        - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
        - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
      - `x`: text. Where the part of the bar begins, of 1000.
      - `width`: text. How wide it is, of 1000.
    - `chartTitle`: text. The bar's title.
    - `chartDescription`: text. All parts in one sentence.
  - `marks`: list. A mark for each indicator; none where there are very many.
    - `tone`: text. achieved, partial, missed, not-reported or not-comparable.
    - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
- `downloads`: list. Its indicators as a table.
  - `label`: text. What it holds.
  - `href`: text. Where it is.
  - `size`: text. How large it is, in round figures: 4,2 kB.
- `pager`: object. The areas before and after it.
  - `hasAny`: flag. Whether there is a page before or after.
  - `previous`: object, may be absent. The page before.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `next`: object, may be absent. The page after.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.

### `objective`

- `breadcrumb`: object. The way to this page.
  - `above`: list. The pages above, from the top.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `current`: text. This page.
- `area`: object. The area that it belongs to.
  - `label`: text. Its text.
  - `href`: text. Where it leads.
  - `lang`: text, may be absent. The language of its text, where it is not the site's.
  - `isCurrent`: flag. Whether it leads to the page that it stands on.
- `emblem`: HTML. The emblem of that area, as SVG.
- `title`: text. The objective's name, the short one where it has one.
- `officialTitle`: text, may be absent. Its official name, where that is another.
- `summary`: text, may be absent. One sentence on what it is about.
- `counts`: object. How its indicators came out.
  - `sentence`: text. The targets reached of all: 2 target raggiunti su 3.
  - `indicators`: text. The indicators: 3 indicatori.
  - `declared`: text, may be absent. How many of the targets reached rest on the body's word alone.
  - `asDeclared`: text, may be absent. How many are shown only as the body declares.
  - `parts`: list. One for each status that occurs, and each way in which it is known.
    - `number`: text. How many.
    - `words`: text. What became of them in the number's form: raggiunti.
    - `text`: text. Both: 66 raggiunti.
    - `href`: text, may be absent. The table with these indicators only, on the front page.
    - `badge`: object. Icon and colour.
      - `label`: text. The status in words, or a count.
      - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
      - `isAchieved`: flag. Whether it has the icon of what is achieved.
      - `isPartial`: flag. … of what is partly achieved.
      - `isMissed`: flag. … of what is missed.
      - `isInProgress`: flag. … of what is not due yet.
      - `isPlanned`: flag. … of what is only planned.
      - `isNotReported`: flag. … of what is not reported.
      - `isNotComparable`: flag. … of what cannot be compared.
      - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
      - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
    - `x`: text. Where the part of the bar begins, of 1000.
    - `width`: text. How wide it is, of 1000.
  - `chartTitle`: text. The bar's title.
  - `chartDescription`: text. All parts in one sentence.
- `badge`: object. How many of its targets were reached.
  - `label`: text. The status in words, or a count.
  - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
  - `isAchieved`: flag. Whether it has the icon of what is achieved.
  - `isPartial`: flag. … of what is partly achieved.
  - `isMissed`: flag. … of what is missed.
  - `isInProgress`: flag. … of what is not due yet.
  - `isPlanned`: flag. … of what is only planned.
  - `isNotReported`: flag. … of what is not reported.
  - `isNotComparable`: flag. … of what cannot be compared.
  - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
  - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
- `result`: text, may be absent. What the body says came of it as a whole.
- `weightedMean`: text, may be absent. The mean by the weights that the body declared.
- `groups`: list. Its indicators under their sub-headings.
  - `title`: text, may be absent. The sub-heading.
  - `indicators`: list. The indicators, in the file's order.
    - `id`: text. Its anchor.
    - `name`: text. Its name.
    - `target`: text, may be absent. What was to be reached, as typed.
    - `actual`: text, may be absent. What was reached, as typed.
    - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
    - `result`: text, may be absent. The body's own result, as typed.
    - `areLong`: flag. Whether figures are so long that they need smaller letters.
    - `badge`: object. What became of it.
      - `label`: text. The status in words, or a count.
      - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
      - `isAchieved`: flag. Whether it has the icon of what is achieved.
      - `isPartial`: flag. … of what is partly achieved.
      - `isMissed`: flag. … of what is missed.
      - `isInProgress`: flag. … of what is not due yet.
      - `isPlanned`: flag. … of what is only planned.
      - `isNotReported`: flag. … of what is not reported.
      - `isNotComparable`: flag. … of what cannot be compared.
      - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
      - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
    - `check`: object. What came of redoing the arithmetic.
      - `verdict`: text. The verdict: Il conto torna.
      - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
      - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
      - `published`: text, may be absent. How the published result relates to it.
      - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
      - `difference`: text, may be absent. By how much a met target was passed.
      - `tone`: text. consistent, differs or open.
    - `code`: text, may be absent. The body's own key.
    - `remarks`: list of texts. How far it has come, and what keeps it from being judged.
    - `isProvisional`: flag. Whether the figures are not final yet.
    - `targetInitial`: text, may be absent. The target before it was changed, as typed.
    - `baseline`: text, may be absent. From where the indicator started, as typed.
    - `note`: text, may be absent. A remark on the figure.
    - `sheet`: object, may be absent. What proves it and how it is measured.
      - `formula`: text, may be absent. How the body computes it.
      - `direction`: text, may be absent. Which way success lies, and who said so.
      - `due`: text, may be absent. When the target is due, if not at the end of the year.
      - `weight`: text, may be absent. The weight that the body declared.
      - `evidence`: object, may be absent. The document that proves the figure.
        - `label`: text. What it is called.
        - `href`: text, may be absent. Where it can be read.
      - `source`: object, may be absent. Where the figure was published.
        - `anchor`: text. Its anchor among the sources of its year's data page.
        - `title`: text. Its title.
        - `publisher`: text, may be absent. Who published it.
        - `date`: object, may be absent. Its date.
          - `text`: text. The date in words: 31 dicembre 2020.
          - `iso`: text. The date for `<time datetime>`: 2020-12-31.
        - `url`: text, may be absent. Where it can be had.
        - `href`: text. Where it can be had, or else where the site describes it.
        - `note`: text, may be absent. What a reader should know of it.
        - `sha256`: text, may be absent. The SHA-256 of the file that was read.
        - `page`: text, may be absent. The page of the document, in words.
      - `corrections`: list. Changes made after publication.
        - `date`: object. When.
          - `text`: text. The date in words: 31 dicembre 2020.
          - `iso`: text. The date for `<time datetime>`: 2020-12-31.
        - `was`: text. The figure before.
        - `now`: text. The figure since.
        - `why`: text. The reason.
    - `bullet`: object, may be absent. Its bar, where one makes sense.
      - `id`: text. What its ids begin with.
      - `title`: text. Its title.
      - `description`: text. All that it shows, in words.
      - `tone`: text. achieved, partial or missed.
      - `lower`: text, may be absent. The number at the left end: 0.
      - `upper`: text, may be absent. The number at the right end: 1.000.
      - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
        - `text`: text. The text.
        - `x`: text. Where it is held: 12.5%.
        - `anchor`: text. By which part: start, middle or end.
      - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
        - `x`: text. Where it begins: 12.5%.
        - `width`: text. How wide it is: 40%.
      - `actual`: text. Where the actual value is: 79.875%.
      - `target`: text. Where the target is: 80%.
      - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
      - `actualLabel`: object. The actual value, over the bar.
        - `text`: text. The text.
        - `x`: text. Where it is held: 12.5%.
        - `anchor`: text. By which part: start, middle or end.
      - `targetLabel`: object. The target, under the bar.
        - `text`: text. The text.
        - `x`: text. Where it is held: 12.5%.
        - `anchor`: text. By which part: start, middle or end.
      - `hasMarks`: flag. Whether there is an initial target or a baseline.
      - `initial`: object, may be absent. The target before it was changed.
        - `x`: text. Where it stands: 12.5%.
        - `text`: text. What it marks.
      - `baseline`: object, may be absent. From where the indicator started.
        - `x`: text. Where it stands: 12.5%.
        - `text`: text. What it marks.
    - `trend`: object, may be absent. Its years, where there are enough.
      - `id`: text. What its ids begin with.
      - `title`: text. Its title.
      - `description`: text. All figures that it shows, in words.
      - `zero`: text. How far down zero lies, in pixels.
      - `top`: text. How far down the top of the scale lies, in pixels.
      - `bottom`: text. How far down its bottom lies, in pixels.
      - `upper`: text, may be absent. The number at the top: 40%.
      - `lower`: text, may be absent. The number at the bottom: 0%.
      - `lines`: list. The line between the values of years that follow each other.
        - `start`: object. Its left end.
          - `x`: text. Where it lies: 12.5%.
          - `y`: text. How far down it lies, in pixels.
          - `isProvisional`: flag. Whether the figure is not final yet.
        - `end`: object. Its right end.
          - `x`: text. Where it lies: 12.5%.
          - `y`: text. How far down it lies, in pixels.
          - `isProvisional`: flag. Whether the figure is not final yet.
      - `targets`: list. The targets that are drawn.
        - `x`: text. Where it lies: 12.5%.
        - `y`: text. How far down it lies, in pixels.
        - `isProvisional`: flag. Whether the figure is not final yet.
      - `points`: list. The actual values that are drawn.
        - `x`: text. Where it lies: 12.5%.
        - `y`: text. How far down it lies, in pixels.
        - `isProvisional`: flag. Whether the figure is not final yet.
      - `yearLabels`: list. The years, as far as there is room.
        - `text`: text. The text.
        - `x`: text. Where it is held: 12.5%.
        - `anchor`: text. By which part: start, middle or end.
      - `valueLabels`: list. The first and the last actual value.
        - `label`: object. The text and its place.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `y`: text. How far down its line lies, in pixels.
      - `rows`: list. All years with their figures, the oldest first.
        - `link`: object. The year, and the indicator on that year's page.
          - `label`: text. Its text.
          - `href`: text. Where it leads.
          - `lang`: text, may be absent. The language of its text, where it is not the site's.
          - `isCurrent`: flag. Whether it leads to the page that it stands on.
        - `target`: text, may be absent. What was to be reached, as typed.
        - `actual`: text, may be absent. What was reached, as typed.
        - `result`: text, may be absent. The body's own result, as typed.
        - `isDrawn`: flag. Whether the actual value stands in the chart, or there is none.
      - `hasUndrawn`: flag. Whether a year has a figure that cannot be drawn beside the others.
      - `hasTargets`: flag. Whether any target is drawn.
- `hasBreakdowns`: flag. Whether there are any wholes and parts.
- `breakdowns`: list. Wholes and their parts.
  - `id`: text. The anchor of its caption.
  - `title`: text. What is divided.
  - `total`: text, may be absent. The whole, where the source states it.
  - `parts`: list. The parts, in the source's order.
    - `number`: text, may be absent. Its number in the bar, where there is one.
    - `label`: text. What it is.
    - `value`: text. How much it is, as typed.
  - `bar`: object, may be absent. The parts as one bar, where they make one whole.
    - `id`: text. What its ids begin with.
    - `title`: text. Its title.
    - `description`: text. All parts with their figures, in words.
    - `segments`: list. The parts, in the source's order.
      - `span`: object. Where it lies.
        - `x`: text. Where it begins: 12.5%.
        - `width`: text. How wide it is: 40%.
      - `number`: object, may be absent. Its number in the table, if there is room.
        - `text`: text. The text.
        - `needsWidth`: flag. Whether only a wide picture has room for it.
      - `label`: object, may be absent. Its name, if there is room.
        - `text`: text. The text.
        - `needsWidth`: flag. Whether only a wide picture has room for it.
      - `isLight`: flag. Whether it has the lighter of two tints.
    - `remainder`: object, may be absent. What the parts leave of the whole.
      - `x`: text. Where it begins: 12.5%.
      - `width`: text. How wide it is: 40%.
    - `remainderLabel`: text. What the rest is called.
- `hasMilestones`: flag. Whether it has a dated path.
- `milestones`: list. Its dated path.
  - `number`: text. Its number on the line of the dated path.
  - `date`: object. When: a year, a month or a day.
    - `text`: text. The date in words: 31 dicembre 2020.
    - `iso`: text. The date for `<time datetime>`: 2020-12-31.
  - `text`: text. What.
- `timeline`: object, may be absent. The dated path as a line, with two dates or more.
  - `title`: text. Its title.
  - `description`: text. All steps with their dates, in words.
  - `height`: text. How high the picture is, in pixels.
  - `line`: text. How far the line is from the top.
  - `tickEnd`: text. Where the marks of years end.
  - `yearLine`: text. Where the years are written.
  - `firstYear`: text. The first year.
  - `lastYear`: text, may be absent. The last year, if it is another one.
  - `elapsed`: object, may be absent. What lay behind on the day that the figures describe.
    - `x`: text. Where it begins: 12.5%.
    - `width`: text. How wide it is: 40%.
  - `ticks`: list. Where years begin; months, within one year.
    - `x`: text. Where it stands: 12.5%.
    - `text`: text. What it marks.
  - `steps`: list. The steps, in the order of the list.
    - `number`: text. Its number in the list.
    - `x`: text. Where it stands: 12.5%.
    - `y`: text. How far it is from the top.
    - `textY`: text. Where its number is written.
    - `isAhead`: flag. Whether it lay ahead on the day that the figures describe.
- `text`: HTML, may be absent. The narrative; headings from h3.
- `varianceNote`: text, may be absent. The body's reasons for what came out otherwise.
- `hasMissed`: flag. Whether any of its targets was not reached.
- `nextSteps`: text, may be absent. What the body says comes next.
- `note`: text, may be absent. What a reader should know.
- `responsibleUnit`: text, may be absent. Who answers for it.
- `stakeholders`: text, may be absent. Who else has to do with it, in one line.
- `source`: object, may be absent. Where its figures come from.
  - `anchor`: text. Its anchor among the sources of its year's data page.
  - `title`: text. Its title.
  - `publisher`: text, may be absent. Who published it.
  - `date`: object, may be absent. Its date.
    - `text`: text. The date in words: 31 dicembre 2020.
    - `iso`: text. The date for `<time datetime>`: 2020-12-31.
  - `url`: text, may be absent. Where it can be had.
  - `href`: text. Where it can be had, or else where the site describes it.
  - `note`: text, may be absent. What a reader should know of it.
  - `sha256`: text, may be absent. The SHA-256 of the file that was read.
  - `page`: text, may be absent. The page of the document, in words.
- `citation`: text. How to cite the page.
- `errorReport`: text, may be absent. Where to report an error of the page.
- `downloads`: list. Its figures as data.
  - `label`: text. What it holds.
  - `href`: text. Where it is.
  - `size`: text. How large it is, in round figures: 4,2 kB.
- `jsonLD`: HTML. Itself as a schema.org Dataset, for a script element.
- `pager`: object. The objectives before and after it.
  - `hasAny`: flag. Whether there is a page before or after.
  - `previous`: object, may be absent. The page before.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `next`: object, may be absent. The page after.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.

### `indicators`

- `breadcrumb`: object. The way to this page.
  - `above`: list. The pages above, from the top.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `current`: text. This page.
- `title`: text. The page's title.
- `caption`: text. The table's caption, with the counts.
- `statuses`: list. The statuses that occur, and how each is known.
  - `code`: text. What the address calls it.
  - `label`: text. The status in words.
- `cautions`: list. The cautions that occur.
  - `code`: text. The code, which the filter is called by.
  - `label`: text. The caution in a few words.
  - `sentence`: text, may be absent. How many indicators it concerns; none for those that are filters only.
  - `href`: text. The table with these indicators only.
- `hasCautions`: flag. Whether any indicator has a caution of its own.
- `areas`: list. The rows by area.
  - `id`: text. The area's id, which filters are called by.
  - `area`: object. The area.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `emblem`: HTML. The area's emblem, as SVG.
  - `rows`: list. Its indicators, in the order of its objectives.
    - `row`: object. What the row shows.
      - `link`: object. Its name, and where it is explained.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `group`: text, may be absent. The sub-heading that it stands under.
      - `objective`: object. The objective that it belongs to.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
      - `year`: text. The year that it belongs to.
      - `target`: text, may be absent. What was to be reached, as typed.
      - `actual`: text, may be absent. What was reached, as typed.
      - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
      - `result`: text, may be absent. The body's own result, as typed.
      - `areLong`: flag. Whether figures are so long that they need smaller letters.
      - `badge`: object. What became of it.
        - `label`: text. The status in words, or a count.
        - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
        - `isAchieved`: flag. Whether it has the icon of what is achieved.
        - `isPartial`: flag. … of what is partly achieved.
        - `isMissed`: flag. … of what is missed.
        - `isInProgress`: flag. … of what is not due yet.
        - `isPlanned`: flag. … of what is only planned.
        - `isNotReported`: flag. … of what is not reported.
        - `isNotComparable`: flag. … of what cannot be compared.
        - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
        - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
      - `check`: object. What came of redoing the arithmetic.
        - `verdict`: text. The verdict: Il conto torna.
        - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
        - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
        - `published`: text, may be absent. How the published result relates to it.
        - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
        - `difference`: text, may be absent. By how much a met target was passed.
        - `tone`: text. consistent, differs or open.
      - `reasons`: text, may be absent. The body's reasons for what was not reached.
      - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
      - `cautions`: text, may be absent. What to know before relying on it, in a few words.
      - `note`: text, may be absent. A remark on the figure.
      - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
        - `id`: text. What its ids begin with.
        - `title`: text. Its title.
        - `description`: text. All that it shows, in words.
        - `tone`: text. achieved, partial or missed.
        - `lower`: text, may be absent. The number at the left end: 0.
        - `upper`: text, may be absent. The number at the right end: 1.000.
        - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
          - `x`: text. Where it begins: 12.5%.
          - `width`: text. How wide it is: 40%.
        - `actual`: text. Where the actual value is: 79.875%.
        - `target`: text. Where the target is: 80%.
        - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
        - `actualLabel`: object. The actual value, over the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `targetLabel`: object. The target, under the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `hasMarks`: flag. Whether there is an initial target or a baseline.
        - `initial`: object, may be absent. The target before it was changed.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
        - `baseline`: object, may be absent. From where the indicator started.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
    - `standing`: text. The code of its status, and that of how it is known.
    - `gapShare`: text, may be absent. What the gap sorts by: its share of the target in percent.
    - `cautions`: text. The codes of its cautions with blanks between, `any` before those of its own.
    - `target`: object, may be absent. What the target sorts by.
      - `kind`: text. Kind and unit: percent, number, money EUR, measure giorni, date, yes-no or text.
      - `value`: text. A number with a decimal point, a date as 2020-12-31, 1 or 0, or words.
    - `actual`: object, may be absent. What the actual value sorts by.
      - `kind`: text. Kind and unit: percent, number, money EUR, measure giorni, date, yes-no or text.
      - `value`: text. A number with a decimal point, a date as 2020-12-31, 1 or 0, or words.
    - `result`: object, may be absent. What the published result sorts by.
      - `kind`: text. Kind and unit: percent, number, money EUR, measure giorni, date, yes-no or text.
      - `value`: text. A number with a decimal point, a date as 2020-12-31, 1 or 0, or words.
- `isSplit`: flag. Whether each area has a table of its own, which this page leads to.
- `tables`: object, may be absent. The areas with the counts of their tables.
  - `isByYear`: flag. Whether the rows are years; else they are areas.
  - `columns`: list of texts. What is counted, of what occurs: statuses, cautions, movements.
  - `rows`: list. One row for each area or year.
    - `name`: object. The area or the year.
      - `label`: text. Its text.
      - `href`: text. Where it leads.
      - `lang`: text, may be absent. The language of its text, where it is not the site's.
      - `isCurrent`: flag. Whether it leads to the page that it stands on.
    - `counts`: list. One for each column.
      - `number`: text. How many.
      - `href`: text, may be absent. The table with these indicators only, where there are any.
  - `sums`: list of texts. The sums of the areas, one for each column.
  - `hasSums`: flag. Whether there are sums.
- `cautionTables`: object, may be absent. The same for cautions.
  - `isByYear`: flag. Whether the rows are years; else they are areas.
  - `columns`: list of texts. What is counted, of what occurs: statuses, cautions, movements.
  - `rows`: list. One row for each area or year.
    - `name`: object. The area or the year.
      - `label`: text. Its text.
      - `href`: text. Where it leads.
      - `lang`: text, may be absent. The language of its text, where it is not the site's.
      - `isCurrent`: flag. Whether it leads to the page that it stands on.
    - `counts`: list. One for each column.
      - `number`: text. How many.
      - `href`: text, may be absent. The table with these indicators only, where there are any.
  - `sums`: list of texts. The sums of the areas, one for each column.
  - `hasSums`: flag. Whether there are sums.

### `search`

- `breadcrumb`: object. The way to this page.
  - `above`: list. The pages above, from the top.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `current`: text. This page.
- `title`: text. The page's title.
- `index`: text. The address of what the script searches in.
- `script`: text, may be absent. The address of the search's own script, which comes after the site's.
- `years`: list. What there is, the latest year first.
  - `label`: text. The year, in words.
  - `areas`: list. Its areas.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `indicators`: object. The page with all its indicators.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.

### `data`

- `breadcrumb`: object. The way to this page.
  - `above`: list. The pages above, from the top.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `current`: text. This page.
- `title`: text. The page's title.
- `summary`: text. What the data are.
- `files`: list. The files with everything.
  - `link`: object. What it holds, and where it is.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `name`: text. Its own name.
  - `size`: text. How many bytes it has, in words.
  - `rows`: text, may be absent. How many rows it has below its header, in words.
  - `form`: text. Its encoding, and for a table its separator and decimal mark.
- `areaFiles`: list. The files of single areas.
  - `link`: object. What it holds, and where it is.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `name`: text. Its own name.
  - `size`: text. How many bytes it has, in words.
  - `rows`: text, may be absent. How many rows it has below its header, in words.
  - `form`: text. Its encoding, and for a table its separator and decimal mark.
- `columns`: list. The data dictionary.
  - `name`: text. Its name, as in the header row.
  - `kind`: text. What its cells hold.
  - `description`: text. What it means.
  - `codes`: list of texts. The codes that its cells hold.
  - `isOptional`: flag. Whether cells may be empty.
- `series`: object, may be absent. The data of all years, where there is more than one.
  - `files`: list. The files.
    - `link`: object. What it holds, and where it is.
      - `label`: text. Its text.
      - `href`: text. Where it leads.
      - `lang`: text, may be absent. The language of its text, where it is not the site's.
      - `isCurrent`: flag. Whether it leads to the page that it stands on.
    - `name`: text. Its own name.
    - `size`: text. How many bytes it has, in words.
    - `rows`: text, may be absent. How many rows it has below its header, in words.
    - `form`: text. Its encoding, and for a table its separator and decimal mark.
  - `columns`: list. The data dictionary of the table.
    - `name`: text. Its name, as in the header row.
    - `kind`: text. What its cells hold.
    - `description`: text. What it means.
    - `codes`: list of texts. The codes that its cells hold.
    - `isOptional`: flag. Whether cells may be empty.
- `license`: object. The licence.
  - `label`: text. Its text.
  - `href`: text. Where it leads.
  - `lang`: text, may be absent. The language of its text, where it is not the site's.
  - `isCurrent`: flag. Whether it leads to the page that it stands on.
- `attribution`: text. What to write beside what is made of the data.
- `citation`: text. What to write in a list of sources.
- `table`: object. The table for programs, by its name.
  - `label`: text. Its text.
  - `href`: text. Where it leads.
  - `lang`: text, may be absent. The language of its text, where it is not the site's.
  - `isCurrent`: flag. Whether it leads to the page that it stands on.
- `jsonLD`: HTML. The data as a schema.org Dataset, for a script element.
- `spreadsheet`: object. The table for spreadsheets, by its name.
  - `label`: text. Its text.
  - `href`: text. Where it leads.
  - `lang`: text, may be absent. The language of its text, where it is not the site's.
  - `isCurrent`: flag. Whether it leads to the page that it stands on.

### `misses`

- `breadcrumb`: object. The way to this page.
  - `above`: list. The pages above, from the top.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `current`: text. This page.
- `title`: text. The page's title.
- `count`: text. How many targets were not reached of how many.
- `notReached`: object. What was reached partly or not at all.
  - `isEmpty`: flag. Whether there are none.
  - `rows`: list. The first of them.
    - `link`: object. Its name, and where it is explained.
      - `label`: text. Its text.
      - `href`: text. Where it leads.
      - `lang`: text, may be absent. The language of its text, where it is not the site's.
      - `isCurrent`: flag. Whether it leads to the page that it stands on.
    - `group`: text, may be absent. The sub-heading that it stands under.
    - `objective`: object. The objective that it belongs to.
      - `label`: text. Its text.
      - `href`: text. Where it leads.
      - `lang`: text, may be absent. The language of its text, where it is not the site's.
      - `isCurrent`: flag. Whether it leads to the page that it stands on.
    - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
    - `year`: text. The year that it belongs to.
    - `target`: text, may be absent. What was to be reached, as typed.
    - `actual`: text, may be absent. What was reached, as typed.
    - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
    - `result`: text, may be absent. The body's own result, as typed.
    - `areLong`: flag. Whether figures are so long that they need smaller letters.
    - `badge`: object. What became of it.
      - `label`: text. The status in words, or a count.
      - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
      - `isAchieved`: flag. Whether it has the icon of what is achieved.
      - `isPartial`: flag. … of what is partly achieved.
      - `isMissed`: flag. … of what is missed.
      - `isInProgress`: flag. … of what is not due yet.
      - `isPlanned`: flag. … of what is only planned.
      - `isNotReported`: flag. … of what is not reported.
      - `isNotComparable`: flag. … of what cannot be compared.
      - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
      - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
    - `check`: object. What came of redoing the arithmetic.
      - `verdict`: text. The verdict: Il conto torna.
      - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
      - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
      - `published`: text, may be absent. How the published result relates to it.
      - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
      - `difference`: text, may be absent. By how much a met target was passed.
      - `tone`: text. consistent, differs or open.
    - `reasons`: text, may be absent. The body's reasons for what was not reached.
    - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
    - `cautions`: text, may be absent. What to know before relying on it, in a few words.
    - `note`: text, may be absent. A remark on the figure.
    - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
      - `id`: text. What its ids begin with.
      - `title`: text. Its title.
      - `description`: text. All that it shows, in words.
      - `tone`: text. achieved, partial or missed.
      - `lower`: text, may be absent. The number at the left end: 0.
      - `upper`: text, may be absent. The number at the right end: 1.000.
      - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
        - `text`: text. The text.
        - `x`: text. Where it is held: 12.5%.
        - `anchor`: text. By which part: start, middle or end.
      - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
        - `x`: text. Where it begins: 12.5%.
        - `width`: text. How wide it is: 40%.
      - `actual`: text. Where the actual value is: 79.875%.
      - `target`: text. Where the target is: 80%.
      - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
      - `actualLabel`: object. The actual value, over the bar.
        - `text`: text. The text.
        - `x`: text. Where it is held: 12.5%.
        - `anchor`: text. By which part: start, middle or end.
      - `targetLabel`: object. The target, under the bar.
        - `text`: text. The text.
        - `x`: text. Where it is held: 12.5%.
        - `anchor`: text. By which part: start, middle or end.
      - `hasMarks`: flag. Whether there is an initial target or a baseline.
      - `initial`: object, may be absent. The target before it was changed.
        - `x`: text. Where it stands: 12.5%.
        - `text`: text. What it marks.
      - `baseline`: object, may be absent. From where the indicator started.
        - `x`: text. Where it stands: 12.5%.
        - `text`: text. What it marks.
  - `others`: text, may be absent. How many more there are, in words.
- `indicators`: object. The page with all indicators.
  - `label`: text. Its text.
  - `href`: text. Where it leads.
  - `lang`: text, may be absent. The language of its text, where it is not the site's.
  - `isCurrent`: flag. Whether it leads to the page that it stands on.
- `areaCounts`: object. The counts of each area, as a table that leads to their indicators.
  - `isByYear`: flag. Whether the rows are years; else they are areas.
  - `columns`: list of texts. What is counted, of what occurs: statuses, cautions, movements.
  - `rows`: list. One row for each area or year.
    - `name`: object. The area or the year.
      - `label`: text. Its text.
      - `href`: text. Where it leads.
      - `lang`: text, may be absent. The language of its text, where it is not the site's.
      - `isCurrent`: flag. Whether it leads to the page that it stands on.
    - `counts`: list. One for each column.
      - `number`: text. How many.
      - `href`: text, may be absent. The table with these indicators only, where there are any.
  - `sums`: list of texts. The sums of the areas, one for each column.
  - `hasSums`: flag. Whether there are sums.

### `corrections`

- `breadcrumb`: object. The way to this page.
  - `above`: list. The pages above, from the top.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `current`: text. This page.
- `title`: text. The page's title.
- `summary`: text. What the page is about.
- `hasEntries`: flag. Whether there are any corrections.
- `entries`: list. The corrections, the newest first.
  - `link`: object. The indicator, and where it is explained.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `objective`: text. The objective that it belongs to.
  - `correction`: object. What was corrected.
    - `date`: object. When.
      - `text`: text. The date in words: 31 dicembre 2020.
      - `iso`: text. The date for `<time datetime>`: 2020-12-31.
    - `was`: text. The figure before.
    - `now`: text. The figure since.
    - `why`: text. The reason.

### `print`

- `breadcrumb`: object. The way to this page.
  - `above`: list. The pages above, from the top.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `current`: text. This page.
- `title`: text. The page's title.
- `sentence`: text. The counts in one sentence, with the body's name.
- `missed`: object, may be absent. The missed targets in a few words.
  - `label`: text. What stands before the names: Non raggiunto.
  - `targets`: list. The missed targets, where they are few.
    - `label`: text. Its name.
    - `href`: text. Where it is explained.
    - `figures`: text, may be absent. What was reached of what, where both are known: 639 su 800.
  - `count`: text, may be absent. How many there are, where they are too many to name.
  - `href`: text. Where they are listed.
- `counts`: object. How the indicators came out.
  - `sentence`: text. The targets reached of all: 2 target raggiunti su 3.
  - `indicators`: text. The indicators: 3 indicatori.
  - `declared`: text, may be absent. How many of the targets reached rest on the body's word alone.
  - `asDeclared`: text, may be absent. How many are shown only as the body declares.
  - `parts`: list. One for each status that occurs, and each way in which it is known.
    - `number`: text. How many.
    - `words`: text. What became of them in the number's form: raggiunti.
    - `text`: text. Both: 66 raggiunti.
    - `href`: text, may be absent. The table with these indicators only, on the front page.
    - `badge`: object. Icon and colour.
      - `label`: text. The status in words, or a count.
      - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
      - `isAchieved`: flag. Whether it has the icon of what is achieved.
      - `isPartial`: flag. … of what is partly achieved.
      - `isMissed`: flag. … of what is missed.
      - `isInProgress`: flag. … of what is not due yet.
      - `isPlanned`: flag. … of what is only planned.
      - `isNotReported`: flag. … of what is not reported.
      - `isNotComparable`: flag. … of what cannot be compared.
      - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
      - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
    - `x`: text. Where the part of the bar begins, of 1000.
    - `width`: text. How wide it is, of 1000.
  - `chartTitle`: text. The bar's title.
  - `chartDescription`: text. All parts in one sentence.
- `areas`: list. The areas with their objectives.
  - `area`: object. The area.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `summary`: text, may be absent. One sentence on what it covers.
  - `counts`: object. How its indicators came out.
    - `sentence`: text. The targets reached of all: 2 target raggiunti su 3.
    - `indicators`: text. The indicators: 3 indicatori.
    - `declared`: text, may be absent. How many of the targets reached rest on the body's word alone.
    - `asDeclared`: text, may be absent. How many are shown only as the body declares.
    - `parts`: list. One for each status that occurs, and each way in which it is known.
      - `number`: text. How many.
      - `words`: text. What became of them in the number's form: raggiunti.
      - `text`: text. Both: 66 raggiunti.
      - `href`: text, may be absent. The table with these indicators only, on the front page.
      - `badge`: object. Icon and colour.
        - `label`: text. The status in words, or a count.
        - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
        - `isAchieved`: flag. Whether it has the icon of what is achieved.
        - `isPartial`: flag. … of what is partly achieved.
        - `isMissed`: flag. … of what is missed.
        - `isInProgress`: flag. … of what is not due yet.
        - `isPlanned`: flag. … of what is only planned.
        - `isNotReported`: flag. … of what is not reported.
        - `isNotComparable`: flag. … of what cannot be compared.
        - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
        - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
      - `x`: text. Where the part of the bar begins, of 1000.
      - `width`: text. How wide it is, of 1000.
    - `chartTitle`: text. The bar's title.
    - `chartDescription`: text. All parts in one sentence.
  - `objectives`: list. Its objectives.
    - `link`: object. Its title, and its page.
      - `label`: text. Its text.
      - `href`: text. Where it leads.
      - `lang`: text, may be absent. The language of its text, where it is not the site's.
      - `isCurrent`: flag. Whether it leads to the page that it stands on.
    - `officialTitle`: text, may be absent. Its official name, where that is another.
    - `summary`: text, may be absent. One sentence on what it is about.
    - `rows`: list. Its indicators.
      - `link`: object. Its name, and where it is explained.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `group`: text, may be absent. The sub-heading that it stands under.
      - `objective`: object. The objective that it belongs to.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
      - `year`: text. The year that it belongs to.
      - `target`: text, may be absent. What was to be reached, as typed.
      - `actual`: text, may be absent. What was reached, as typed.
      - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
      - `result`: text, may be absent. The body's own result, as typed.
      - `areLong`: flag. Whether figures are so long that they need smaller letters.
      - `badge`: object. What became of it.
        - `label`: text. The status in words, or a count.
        - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
        - `isAchieved`: flag. Whether it has the icon of what is achieved.
        - `isPartial`: flag. … of what is partly achieved.
        - `isMissed`: flag. … of what is missed.
        - `isInProgress`: flag. … of what is not due yet.
        - `isPlanned`: flag. … of what is only planned.
        - `isNotReported`: flag. … of what is not reported.
        - `isNotComparable`: flag. … of what cannot be compared.
        - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
        - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
      - `check`: object. What came of redoing the arithmetic.
        - `verdict`: text. The verdict: Il conto torna.
        - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
        - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
        - `published`: text, may be absent. How the published result relates to it.
        - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
        - `difference`: text, may be absent. By how much a met target was passed.
        - `tone`: text. consistent, differs or open.
      - `reasons`: text, may be absent. The body's reasons for what was not reached.
      - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
      - `cautions`: text, may be absent. What to know before relying on it, in a few words.
      - `note`: text, may be absent. A remark on the figure.
      - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
        - `id`: text. What its ids begin with.
        - `title`: text. Its title.
        - `description`: text. All that it shows, in words.
        - `tone`: text. achieved, partial or missed.
        - `lower`: text, may be absent. The number at the left end: 0.
        - `upper`: text, may be absent. The number at the right end: 1.000.
        - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
          - `x`: text. Where it begins: 12.5%.
          - `width`: text. How wide it is: 40%.
        - `actual`: text. Where the actual value is: 79.875%.
        - `target`: text. Where the target is: 80%.
        - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
        - `actualLabel`: object. The actual value, over the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `targetLabel`: object. The target, under the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `hasMarks`: flag. Whether there is an initial target or a baseline.
        - `initial`: object, may be absent. The target before it was changed.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
        - `baseline`: object, may be absent. From where the indicator started.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
    - `varianceNote`: text, may be absent. The body's reasons for what was not reached.
    - `nextSteps`: text, may be absent. What the body says comes next.
    - `note`: text, may be absent. What a reader should know.
    - `responsibleUnit`: text, may be absent. Who answers for it.
- `citation`: text. How to cite the page.

### `years`

- `breadcrumb`: object. The way to this page.
  - `above`: list. The pages above, from the top.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `current`: text. This page.
- `title`: text. The page's title.
- `summary`: text. What the page is about.
- `counts`: object. The counts of each year, as a table that leads to their indicators.
  - `isByYear`: flag. Whether the rows are years; else they are areas.
  - `columns`: list of texts. What is counted, of what occurs: statuses, cautions, movements.
  - `rows`: list. One row for each area or year.
    - `name`: object. The area or the year.
      - `label`: text. Its text.
      - `href`: text. Where it leads.
      - `lang`: text, may be absent. The language of its text, where it is not the site's.
      - `isCurrent`: flag. Whether it leads to the page that it stands on.
    - `counts`: list. One for each column.
      - `number`: text. How many.
      - `href`: text, may be absent. The table with these indicators only, where there are any.
  - `sums`: list of texts. The sums of the areas, one for each column.
  - `hasSums`: flag. Whether there are sums.
- `changes`: list. What changed from each year to the next, the latest first.
  - `id`: text. What its ids begin with.
  - `title`: text. From which year to which: Dal 2021 al 2022.
  - `sentences`: list of texts. How many indicators moved which way, as sentences.
  - `areas`: object, may be absent. The movements in each area, as a table, where any indicator is in both years.
    - `isByYear`: flag. Whether the rows are years; else they are areas.
    - `columns`: list of texts. What is counted, of what occurs: statuses, cautions, movements.
    - `rows`: list. One row for each area or year.
      - `name`: object. The area or the year.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `counts`: list. One for each column.
        - `number`: text. How many.
        - `href`: text, may be absent. The table with these indicators only, where there are any.
    - `sums`: list of texts. The sums of the areas, one for each column.
    - `hasSums`: flag. Whether there are sums.
  - `moved`: list. The indicators whose target is now reached, or no longer.
    - `title`: text. What happened to them: Ora raggiunti.
    - `rows`: list. The first of them.
      - `before`: object. Its figures in the earlier year.
        - `link`: object. Its name, and where it is explained.
          - `label`: text. Its text.
          - `href`: text. Where it leads.
          - `lang`: text, may be absent. The language of its text, where it is not the site's.
          - `isCurrent`: flag. Whether it leads to the page that it stands on.
        - `group`: text, may be absent. The sub-heading that it stands under.
        - `objective`: object. The objective that it belongs to.
          - `label`: text. Its text.
          - `href`: text. Where it leads.
          - `lang`: text, may be absent. The language of its text, where it is not the site's.
          - `isCurrent`: flag. Whether it leads to the page that it stands on.
        - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
        - `year`: text. The year that it belongs to.
        - `target`: text, may be absent. What was to be reached, as typed.
        - `actual`: text, may be absent. What was reached, as typed.
        - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
        - `result`: text, may be absent. The body's own result, as typed.
        - `areLong`: flag. Whether figures are so long that they need smaller letters.
        - `badge`: object. What became of it.
          - `label`: text. The status in words, or a count.
          - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
          - `isAchieved`: flag. Whether it has the icon of what is achieved.
          - `isPartial`: flag. … of what is partly achieved.
          - `isMissed`: flag. … of what is missed.
          - `isInProgress`: flag. … of what is not due yet.
          - `isPlanned`: flag. … of what is only planned.
          - `isNotReported`: flag. … of what is not reported.
          - `isNotComparable`: flag. … of what cannot be compared.
          - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
          - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
        - `check`: object. What came of redoing the arithmetic.
          - `verdict`: text. The verdict: Il conto torna.
          - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
          - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
          - `published`: text, may be absent. How the published result relates to it.
          - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
          - `difference`: text, may be absent. By how much a met target was passed.
          - `tone`: text. consistent, differs or open.
        - `reasons`: text, may be absent. The body's reasons for what was not reached.
        - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
        - `cautions`: text, may be absent. What to know before relying on it, in a few words.
        - `note`: text, may be absent. A remark on the figure.
        - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
          - `id`: text. What its ids begin with.
          - `title`: text. Its title.
          - `description`: text. All that it shows, in words.
          - `tone`: text. achieved, partial or missed.
          - `lower`: text, may be absent. The number at the left end: 0.
          - `upper`: text, may be absent. The number at the right end: 1.000.
          - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
            - `text`: text. The text.
            - `x`: text. Where it is held: 12.5%.
            - `anchor`: text. By which part: start, middle or end.
          - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
            - `x`: text. Where it begins: 12.5%.
            - `width`: text. How wide it is: 40%.
          - `actual`: text. Where the actual value is: 79.875%.
          - `target`: text. Where the target is: 80%.
          - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
          - `actualLabel`: object. The actual value, over the bar.
            - `text`: text. The text.
            - `x`: text. Where it is held: 12.5%.
            - `anchor`: text. By which part: start, middle or end.
          - `targetLabel`: object. The target, under the bar.
            - `text`: text. The text.
            - `x`: text. Where it is held: 12.5%.
            - `anchor`: text. By which part: start, middle or end.
          - `hasMarks`: flag. Whether there is an initial target or a baseline.
          - `initial`: object, may be absent. The target before it was changed.
            - `x`: text. Where it stands: 12.5%.
            - `text`: text. What it marks.
          - `baseline`: object, may be absent. From where the indicator started.
            - `x`: text. Where it stands: 12.5%.
            - `text`: text. What it marks.
      - `after`: object. Its figures in the later year.
        - `link`: object. Its name, and where it is explained.
          - `label`: text. Its text.
          - `href`: text. Where it leads.
          - `lang`: text, may be absent. The language of its text, where it is not the site's.
          - `isCurrent`: flag. Whether it leads to the page that it stands on.
        - `group`: text, may be absent. The sub-heading that it stands under.
        - `objective`: object. The objective that it belongs to.
          - `label`: text. Its text.
          - `href`: text. Where it leads.
          - `lang`: text, may be absent. The language of its text, where it is not the site's.
          - `isCurrent`: flag. Whether it leads to the page that it stands on.
        - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
        - `year`: text. The year that it belongs to.
        - `target`: text, may be absent. What was to be reached, as typed.
        - `actual`: text, may be absent. What was reached, as typed.
        - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
        - `result`: text, may be absent. The body's own result, as typed.
        - `areLong`: flag. Whether figures are so long that they need smaller letters.
        - `badge`: object. What became of it.
          - `label`: text. The status in words, or a count.
          - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
          - `isAchieved`: flag. Whether it has the icon of what is achieved.
          - `isPartial`: flag. … of what is partly achieved.
          - `isMissed`: flag. … of what is missed.
          - `isInProgress`: flag. … of what is not due yet.
          - `isPlanned`: flag. … of what is only planned.
          - `isNotReported`: flag. … of what is not reported.
          - `isNotComparable`: flag. … of what cannot be compared.
          - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
          - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
        - `check`: object. What came of redoing the arithmetic.
          - `verdict`: text. The verdict: Il conto torna.
          - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
          - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
          - `published`: text, may be absent. How the published result relates to it.
          - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
          - `difference`: text, may be absent. By how much a met target was passed.
          - `tone`: text. consistent, differs or open.
        - `reasons`: text, may be absent. The body's reasons for what was not reached.
        - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
        - `cautions`: text, may be absent. What to know before relying on it, in a few words.
        - `note`: text, may be absent. A remark on the figure.
        - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
          - `id`: text. What its ids begin with.
          - `title`: text. Its title.
          - `description`: text. All that it shows, in words.
          - `tone`: text. achieved, partial or missed.
          - `lower`: text, may be absent. The number at the left end: 0.
          - `upper`: text, may be absent. The number at the right end: 1.000.
          - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
            - `text`: text. The text.
            - `x`: text. Where it is held: 12.5%.
            - `anchor`: text. By which part: start, middle or end.
          - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
            - `x`: text. Where it begins: 12.5%.
            - `width`: text. How wide it is: 40%.
          - `actual`: text. Where the actual value is: 79.875%.
          - `target`: text. Where the target is: 80%.
          - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
          - `actualLabel`: object. The actual value, over the bar.
            - `text`: text. The text.
            - `x`: text. Where it is held: 12.5%.
            - `anchor`: text. By which part: start, middle or end.
          - `targetLabel`: object. The target, under the bar.
            - `text`: text. The text.
            - `x`: text. Where it is held: 12.5%.
            - `anchor`: text. By which part: start, middle or end.
          - `hasMarks`: flag. Whether there is an initial target or a baseline.
          - `initial`: object, may be absent. The target before it was changed.
            - `x`: text. Where it stands: 12.5%.
            - `text`: text. What it marks.
          - `baseline`: object, may be absent. From where the indicator started.
            - `x`: text. Where it stands: 12.5%.
            - `text`: text. What it marks.
    - `others`: text, may be absent. How many more there are, in words.
  - `before`: text. The earlier year.
  - `after`: text. The later year.
  - `hasRows`: flag. Whether all indicators are shown: of the latest change, where they are not too many.
  - `rows`: list. All indicators of both years, where they are shown.
    - `before`: object. Its figures in the earlier year.
      - `link`: object. Its name, and where it is explained.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `group`: text, may be absent. The sub-heading that it stands under.
      - `objective`: object. The objective that it belongs to.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
      - `year`: text. The year that it belongs to.
      - `target`: text, may be absent. What was to be reached, as typed.
      - `actual`: text, may be absent. What was reached, as typed.
      - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
      - `result`: text, may be absent. The body's own result, as typed.
      - `areLong`: flag. Whether figures are so long that they need smaller letters.
      - `badge`: object. What became of it.
        - `label`: text. The status in words, or a count.
        - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
        - `isAchieved`: flag. Whether it has the icon of what is achieved.
        - `isPartial`: flag. … of what is partly achieved.
        - `isMissed`: flag. … of what is missed.
        - `isInProgress`: flag. … of what is not due yet.
        - `isPlanned`: flag. … of what is only planned.
        - `isNotReported`: flag. … of what is not reported.
        - `isNotComparable`: flag. … of what cannot be compared.
        - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
        - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
      - `check`: object. What came of redoing the arithmetic.
        - `verdict`: text. The verdict: Il conto torna.
        - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
        - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
        - `published`: text, may be absent. How the published result relates to it.
        - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
        - `difference`: text, may be absent. By how much a met target was passed.
        - `tone`: text. consistent, differs or open.
      - `reasons`: text, may be absent. The body's reasons for what was not reached.
      - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
      - `cautions`: text, may be absent. What to know before relying on it, in a few words.
      - `note`: text, may be absent. A remark on the figure.
      - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
        - `id`: text. What its ids begin with.
        - `title`: text. Its title.
        - `description`: text. All that it shows, in words.
        - `tone`: text. achieved, partial or missed.
        - `lower`: text, may be absent. The number at the left end: 0.
        - `upper`: text, may be absent. The number at the right end: 1.000.
        - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
          - `x`: text. Where it begins: 12.5%.
          - `width`: text. How wide it is: 40%.
        - `actual`: text. Where the actual value is: 79.875%.
        - `target`: text. Where the target is: 80%.
        - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
        - `actualLabel`: object. The actual value, over the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `targetLabel`: object. The target, under the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `hasMarks`: flag. Whether there is an initial target or a baseline.
        - `initial`: object, may be absent. The target before it was changed.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
        - `baseline`: object, may be absent. From where the indicator started.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
    - `after`: object. Its figures in the later year.
      - `link`: object. Its name, and where it is explained.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `group`: text, may be absent. The sub-heading that it stands under.
      - `objective`: object. The objective that it belongs to.
        - `label`: text. Its text.
        - `href`: text. Where it leads.
        - `lang`: text, may be absent. The language of its text, where it is not the site's.
        - `isCurrent`: flag. Whether it leads to the page that it stands on.
      - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
      - `year`: text. The year that it belongs to.
      - `target`: text, may be absent. What was to be reached, as typed.
      - `actual`: text, may be absent. What was reached, as typed.
      - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
      - `result`: text, may be absent. The body's own result, as typed.
      - `areLong`: flag. Whether figures are so long that they need smaller letters.
      - `badge`: object. What became of it.
        - `label`: text. The status in words, or a count.
        - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
        - `isAchieved`: flag. Whether it has the icon of what is achieved.
        - `isPartial`: flag. … of what is partly achieved.
        - `isMissed`: flag. … of what is missed.
        - `isInProgress`: flag. … of what is not due yet.
        - `isPlanned`: flag. … of what is only planned.
        - `isNotReported`: flag. … of what is not reported.
        - `isNotComparable`: flag. … of what cannot be compared.
        - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
        - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
      - `check`: object. What came of redoing the arithmetic.
        - `verdict`: text. The verdict: Il conto torna.
        - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
        - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
        - `published`: text, may be absent. How the published result relates to it.
        - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
        - `difference`: text, may be absent. By how much a met target was passed.
        - `tone`: text. consistent, differs or open.
      - `reasons`: text, may be absent. The body's reasons for what was not reached.
      - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
      - `cautions`: text, may be absent. What to know before relying on it, in a few words.
      - `note`: text, may be absent. A remark on the figure.
      - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
        - `id`: text. What its ids begin with.
        - `title`: text. Its title.
        - `description`: text. All that it shows, in words.
        - `tone`: text. achieved, partial or missed.
        - `lower`: text, may be absent. The number at the left end: 0.
        - `upper`: text, may be absent. The number at the right end: 1.000.
        - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
          - `x`: text. Where it begins: 12.5%.
          - `width`: text. How wide it is: 40%.
        - `actual`: text. Where the actual value is: 79.875%.
        - `target`: text. Where the target is: 80%.
        - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
        - `actualLabel`: object. The actual value, over the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `targetLabel`: object. The target, under the bar.
          - `text`: text. The text.
          - `x`: text. Where it is held: 12.5%.
          - `anchor`: text. By which part: start, middle or end.
        - `hasMarks`: flag. Whether there is an initial target or a baseline.
        - `initial`: object, may be absent. The target before it was changed.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.
        - `baseline`: object, may be absent. From where the indicator started.
          - `x`: text. Where it stands: 12.5%.
          - `text`: text. What it marks.

### `methodology`

- `breadcrumb`: object. The way to this page.
  - `above`: list. The pages above, from the top.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `current`: text. This page.
- `title`: text. The page's title.
- `summary`: text, may be absent. One sentence on what it is about.
- `lang`: text, may be absent. The language of title, summary and text, where it is not the site's.
- `hasContents`: flag. Whether there are chapters enough for a list of them.
- `contents`: list. Links to its chapters.
  - `label`: text. Its text.
  - `href`: text. Where it leads.
  - `lang`: text, may be absent. The language of its text, where it is not the site's.
  - `isCurrent`: flag. Whether it leads to the page that it stands on.
- `text`: HTML, may be absent. Its text; headings from h2.
- `bases`: list. How many results were checked on which basis.
  - `label`: text. The verdict, and its basis.
  - `count`: text. How many.
- `differingCount`: text. How many differ, in words.
- `hasDiffering`: flag. Whether any differ.
- `differing`: list. Figures that differ.
  - `link`: object. Its name, and where it is explained.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `group`: text, may be absent. The sub-heading that it stands under.
  - `objective`: object. The objective that it belongs to.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
  - `year`: text. The year that it belongs to.
  - `target`: text, may be absent. What was to be reached, as typed.
  - `actual`: text, may be absent. What was reached, as typed.
  - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
  - `result`: text, may be absent. The body's own result, as typed.
  - `areLong`: flag. Whether figures are so long that they need smaller letters.
  - `badge`: object. What became of it.
    - `label`: text. The status in words, or a count.
    - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
    - `isAchieved`: flag. Whether it has the icon of what is achieved.
    - `isPartial`: flag. … of what is partly achieved.
    - `isMissed`: flag. … of what is missed.
    - `isInProgress`: flag. … of what is not due yet.
    - `isPlanned`: flag. … of what is only planned.
    - `isNotReported`: flag. … of what is not reported.
    - `isNotComparable`: flag. … of what cannot be compared.
    - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
    - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
  - `check`: object. What came of redoing the arithmetic.
    - `verdict`: text. The verdict: Il conto torna.
    - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
    - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
    - `published`: text, may be absent. How the published result relates to it.
    - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
    - `difference`: text, may be absent. By how much a met target was passed.
    - `tone`: text. consistent, differs or open.
  - `reasons`: text, may be absent. The body's reasons for what was not reached.
  - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
  - `cautions`: text, may be absent. What to know before relying on it, in a few words.
  - `note`: text, may be absent. A remark on the figure.
  - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
    - `id`: text. What its ids begin with.
    - `title`: text. Its title.
    - `description`: text. All that it shows, in words.
    - `tone`: text. achieved, partial or missed.
    - `lower`: text, may be absent. The number at the left end: 0.
    - `upper`: text, may be absent. The number at the right end: 1.000.
    - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
      - `text`: text. The text.
      - `x`: text. Where it is held: 12.5%.
      - `anchor`: text. By which part: start, middle or end.
    - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
      - `x`: text. Where it begins: 12.5%.
      - `width`: text. How wide it is: 40%.
    - `actual`: text. Where the actual value is: 79.875%.
    - `target`: text. Where the target is: 80%.
    - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
    - `actualLabel`: object. The actual value, over the bar.
      - `text`: text. The text.
      - `x`: text. Where it is held: 12.5%.
      - `anchor`: text. By which part: start, middle or end.
    - `targetLabel`: object. The target, under the bar.
      - `text`: text. The text.
      - `x`: text. Where it is held: 12.5%.
      - `anchor`: text. By which part: start, middle or end.
    - `hasMarks`: flag. Whether there is an initial target or a baseline.
    - `initial`: object, may be absent. The target before it was changed.
      - `x`: text. Where it stands: 12.5%.
      - `text`: text. What it marks.
    - `baseline`: object, may be absent. From where the indicator started.
      - `x`: text. Where it stands: 12.5%.
      - `text`: text. What it marks.
- `notComputableCount`: text. How many cannot be computed, in words.
- `hasNotComputable`: flag. Whether any cannot be computed.
- `notComputable`: list. Figures that cannot be computed.
  - `link`: object. Its name, and where it is explained.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `group`: text, may be absent. The sub-heading that it stands under.
  - `objective`: object. The objective that it belongs to.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `actualSoFar`: text, may be absent. What was reached, and of a year that is not over by when.
  - `year`: text. The year that it belongs to.
  - `target`: text, may be absent. What was to be reached, as typed.
  - `actual`: text, may be absent. What was reached, as typed.
  - `previous`: text, may be absent. What was reached in the last year that has it: 2019: 35.
  - `result`: text, may be absent. The body's own result, as typed.
  - `areLong`: flag. Whether figures are so long that they need smaller letters.
  - `badge`: object. What became of it.
    - `label`: text. The status in words, or a count.
    - `tone`: text. achieved, partial, missed, in-progress, planned, not-reported or not-comparable.
    - `isAchieved`: flag. Whether it has the icon of what is achieved.
    - `isPartial`: flag. … of what is partly achieved.
    - `isMissed`: flag. … of what is missed.
    - `isInProgress`: flag. … of what is not due yet.
    - `isPlanned`: flag. … of what is only planned.
    - `isNotReported`: flag. … of what is not reported.
    - `isNotComparable`: flag. … of what cannot be compared.
    - `isDeclared`: flag. Whether it is only the body's word: the mark is then hollow.
    - `ground`: text, may be absent. How it is known, where figures were not compared: solo dichiarato.
  - `check`: object. What came of redoing the arithmetic.
    - `verdict`: text. The verdict: Il conto torna.
    - `detail`: text, may be absent. The comparison in words, else its basis (soglia) or its reason.
    - `calculation`: text, may be absent. The calculation with its numbers, where words do not tell it.
    - `published`: text, may be absent. How the published result relates to it.
    - `other`: text, may be absent. The calculation by the other formula, if that gives the result.
    - `difference`: text, may be absent. By how much a met target was passed.
    - `tone`: text. consistent, differs or open.
  - `reasons`: text, may be absent. The body's reasons for what was not reached.
  - `gap`: text, may be absent. How far the value is from the target, met or missed: +23,6 punti.
  - `cautions`: text, may be absent. What to know before relying on it, in a few words.
  - `note`: text, may be absent. A remark on the figure.
  - `bullet`: object, may be absent. Its bar, on the front page, where one makes sense.
    - `id`: text. What its ids begin with.
    - `title`: text. Its title.
    - `description`: text. All that it shows, in words.
    - `tone`: text. achieved, partial or missed.
    - `lower`: text, may be absent. The number at the left end: 0.
    - `upper`: text, may be absent. The number at the right end: 1.000.
    - `zeroLabel`: object, may be absent. Zero, where it is not the left end.
      - `text`: text. The text.
      - `x`: text. Where it is held: 12.5%.
      - `anchor`: text. By which part: start, middle or end.
    - `measure`: object, may be absent. The bar from zero to the actual value, if it can be seen.
      - `x`: text. Where it begins: 12.5%.
      - `width`: text. How wide it is: 40%.
    - `actual`: text. Where the actual value is: 79.875%.
    - `target`: text. Where the target is: 80%.
    - `mirrored`: text, may be absent. The target's place on the other side of zero, if distance counts.
    - `actualLabel`: object. The actual value, over the bar.
      - `text`: text. The text.
      - `x`: text. Where it is held: 12.5%.
      - `anchor`: text. By which part: start, middle or end.
    - `targetLabel`: object. The target, under the bar.
      - `text`: text. The text.
      - `x`: text. Where it is held: 12.5%.
      - `anchor`: text. By which part: start, middle or end.
    - `hasMarks`: flag. Whether there is an initial target or a baseline.
    - `initial`: object, may be absent. The target before it was changed.
      - `x`: text. Where it stands: 12.5%.
      - `text`: text. What it marks.
    - `baseline`: object, may be absent. From where the indicator started.
      - `x`: text. Where it stands: 12.5%.
      - `text`: text. What it marks.
- `defaultDirection`: text, may be absent. How many rest on the year's default direction, in words.
- `approvals`: list. Who approved and who validated the latest report.
  - `isValidation`: flag. Whether it is the validation, else the approval.
  - `by`: text. Who did it.
  - `act`: text, may be absent. The act.
  - `date`: object, may be absent. When.
    - `text`: text. The date in words: 31 dicembre 2020.
    - `iso`: text. The date for `<time datetime>`: 2020-12-31.

### `glossary`

- `breadcrumb`: object. The way to this page.
  - `above`: list. The pages above, from the top.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `current`: text. This page.
- `title`: text. The page's title.
- `summary`: text, may be absent. One sentence on what it is about.
- `lang`: text, may be absent. The language of title, summary and text, where it is not the site's.
- `hasTerms`: flag. Whether the text explains any terms.
- `terms`: list. The terms that the text explains.
  - `label`: text. Its text.
  - `href`: text. Where it leads.
  - `lang`: text, may be absent. The language of its text, where it is not the site's.
  - `isCurrent`: flag. Whether it leads to the page that it stands on.
- `text`: HTML, may be absent. Its text; headings from h2.

### `page`

- `breadcrumb`: object. The way to this page.
  - `above`: list. The pages above, from the top.
    - `label`: text. Its text.
    - `href`: text. Where it leads.
    - `lang`: text, may be absent. The language of its text, where it is not the site's.
    - `isCurrent`: flag. Whether it leads to the page that it stands on.
  - `current`: text. This page.
- `title`: text. The page's title.
- `summary`: text, may be absent. One sentence on what it is about.
- `lang`: text, may be absent. The language of title, summary and text, where it is not the site's.
- `hasContents`: flag. Whether there are chapters enough for a list of them.
- `contents`: list. Links to its chapters.
  - `label`: text. Its text.
  - `href`: text. Where it leads.
  - `lang`: text, may be absent. The language of its text, where it is not the site's.
  - `isCurrent`: flag. Whether it leads to the page that it stands on.
- `text`: HTML, may be absent. Its text; headings from h2.

### `redirect`

- `lang`: text. The language, for `<html lang>`.
- `title`: text. The title of the new page.
- `href`: text. The link to the new page.
- `canonical`: text. The new page's absolute address, or the link where there is none.
- `icon`: text, may be absent. The address of the site's mark in tabs and bookmarks.
- `script`: text, may be absent. The address of the script, which keeps the address's anchor.

### `not-found`

- `title`: text. The page's title.
- `areas`: list. The areas of the latest year, to go on from.
  - `label`: text. Its text.
  - `href`: text. Where it leads.
  - `lang`: text, may be absent. The language of its text, where it is not the site's.
  - `isCurrent`: flag. Whether it leads to the page that it stands on.
<!-- values: end -->

"""##),
        EmbeddedFile(path: "area.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap">
{{>partials/breadcrumb}}
<div class="title">
{{{emblem}}}
<div>
<h1>{{title}}</h1>
{{#summary}}
<p class="lede">{{summary}}</p>
{{/summary}}
</div>
</div>
<section class="split" aria-labelledby="s-objectives">
<div class="aside">
<h2 id="s-objectives">{{t.area.objectives}}</h2>
<p class="count">{{counts.sentence}} {{#counts.declared}}<span>{{counts.declared}}</span> {{/counts.declared}}<span>{{objectiveCount}}, {{counts.indicators}}</span></p>
{{#counts}}
{{>partials/tally}}
{{/counts}}
<ul class="plain">
{{#downloads}}
<li><a href="{{href}}">{{label}}</a> <small>{{size}}</small></li>
{{/downloads}}
</ul>
</div>
<ul class="rows">
{{#objectives}}
<li>
<h3><a href="{{link.href}}">{{link.label}}</a></h3>
{{#summary}}
<p>{{summary}}</p>
{{/summary}}
<p class="outcome">{{#badge}}{{>partials/status}}{{/badge}} {{>partials/marks}}</p>
</li>
{{/objectives}}
</ul>
</section>
{{#text}}
<section class="split" aria-labelledby="s-text">
<div class="aside">
<h2 id="s-text">{{t.area.text}}</h2>
</div>
<div class="prose">
{{{text}}}
</div>
</section>
{{/text}}
{{>partials/pager}}
</div>
{{/content}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "assets/favicon.svg", text: ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>@media (prefers-color-scheme: dark) { .tile { fill: #f2f6fa } .bars { fill: #17324d } .target { fill: #00875a } }</style>
<rect class="tile" width="32" height="32" rx="7" fill="#17324d"/>
<path class="bars" fill="#fff" d="M6 8h8v4H6zM6 14h20v4H6zM6 20h12v4H6z"/>
<path class="target" fill="#43e0ac" d="M20 4h4v24h-4z"/>
</svg>

"""##),
        EmbeddedFile(path: "assets/find.js", text: ##"""
// The search page: what is typed becomes words, words become pages, the best first. SearchIndex.swift says what the
// index is like. It is loaded when it is asked, and of a large one only the few parts that a question needs.
'use strict';

for (const form of document.querySelectorAll('form[data-index]')) {
  const { words, element: make, counted, chosen, keep, calmly, settle, parts } = sitegen;
  const { q } = form.elements;
  const { index, kinds, target } = form.dataset;
  const output = form.querySelector('[role=status]');
  const [list, more] = ['s-results', 's-more'].map(id => document.getElementById(id));
  const says = output.dataset;

  // How much a word counts by where it stands (text, summary, indicator, title), and by how it was found.
  const PLACES = [1, 2.5, 4, 6], STEM = .85, SYNONYM = .6, PREFIX = .4, TYPO = .5, GUESS = .3;
  // How much of that a page counts that tells of no year, and a word that most pages could have.
  const REST = .6, OPTIONAL = .3;
  // How much more a page counts that has all words of a question.
  const WHOLE = 1.5;
  // Parts that a question may load, results shown at a time, how many are few, and of how much of a
  // question a page must say something where none has all of it.
  const BUDGET = 4, BATCH = 10, FEW = 3, LEAST = .4;

  let main, terms, documents, endings, ignored, optional, groups, states, latest = 0;

  // Addresses are seen from the site's root, where the search page stands.
  const load = ({ name, digest }) => parts[name] ??= new Promise((done, fail) => document.head.append(make('script', {
    src: digest ? index.replace(/[^.]+\.js$/, `${name}.${digest}.js`) : index,
    onload: () => done(parts[name]), onerror: () => fail(delete parts[name])
  })));
  const open = async () => {
    main = await load({ name: 'main' });
    const shards = (labels, digests, letter) => labels.split(' ').map((label, at) => {
      const [first, size = 0] = label.split('*');
      return { first, size, name: letter + at, digest: digests.slice(7 * at, 7 * at + 7) };
    });
    terms = shards(main.terms, main.termsFiles, 't');
    documents = shards(main.documents, main.documentsFiles, 'd');
    let page = 0;
    for (const shard of documents) [shard.first, page] = [page, page + +shard.first];
    endings = main.endings.split(' ').map(ending => [ending.slice(0, -1), ending.at(-1)]);
    [ignored, optional] = [main.ignored, main.optional].map(text => new Set(text.split(' ')));
    groups = new Map(main.groups.split(';').map(line => line.split('=')));
    states = main.statuses.split('|').map(status => status.split('='));
  };
  const shardOf = word => terms.findLast(({ first }) => first <= word) ?? terms[0];

  // The words of a shard by their stems: endings, each with its documents.
  const wordsOf = async shard => {
    const text = await load(shard);
    return shard.words ??= new Map(text.split(';').map(line => {
      const [stem, ...forms] = line.split(' ');
      return [stem, forms.map(form => form.split(':'))];
    }));
  };

  // SearchStemmer.swift has the same steps.
  const stem = sitegen.stem = word => {
    if (!/^[a-z]{4,}$/.test(word)) return word;
    const isCut = ([text, least]) => word.endsWith(text) && word.length - text.length >= least;
    return word.slice(0, word.length - (endings.find(isCut)?.[0].length ?? 0))
      .replace(/^(.{3,})i$/, '$1').replace(/^(.{2,}[cg])h$/, '$1');
  };

  // What a text asks for: phrases of groups, the longest first, and other words; each with its keys.
  const unitsOf = text => {
    const tokens = words(text).filter(word => word.length > 1), units = [];
    const isRead = word => !ignored.has(word);
    for (let at = 0, end; at < tokens.length; at = end) {
      let own, group;
      for (end = at + 7; !group && --end > at;) {
        const slice = tokens.slice(at, end);
        for (own of [slice, isRead(slice.at(-1)) ? slice.filter(isRead) : []]) {
          group = groups.get(own.map(stem).join(' '));
          if (group) break;
        }
      }
      if (!group) [end, own] = [at + 1, tokens.slice(at, at + 1).filter(isRead)];
      const stems = own.map(stem), keys = group ? [...stems, `=${group}`] : stems;
      if (own[0]) units.push({ own, group, stems, keys, text: own.join(' '), found: new Map(), meant: [] });
    }
    return units;
  };

  // Whether one letter more, less, other or changed with its neighbour makes one word of the other.
  const isSlip = (a, b) => {
    if (a === b) return false;
    let begin = 0, end = 0;
    while (a[begin] === b[begin]) begin += 1;
    while (end < Math.min(a.length, b.length) - begin && a.at(-1 - end) === b.at(-1 - end)) end += 1;
    const [x, y] = [a, b].map(word => word.slice(begin, word.length - end));
    return x.length < 2 && y.length < 2 || y.length < 3 && x === y[1] + y[0];
  };
  // What somebody may have meant who mistyped a word, as keys of the index: three at most, the most frequent first.
  const similar = async (word, afford) => {
    const file = { name: 'words', digest: main.wordsFile }, own = stem(word);
    const all = !file.digest
      ? (await Promise.all(terms.map(wordsOf))).flatMap(shard => [...shard])
        .flatMap(([stem, forms]) => forms.map(([ending, { length }]) => [stem + ending, length]))
        .sort(([, a], [, b]) => b - a).map(([word]) => word)
      : afford(file) ? (await load(file)).split(' ') : [];
    // Stems with one letter for another are too often of two words.
    const isNear = key => own.length > 3 && own.length !== key.length && isSlip(own, key);
    const near = all.filter(other => isSlip(word, other) || isNear(stem(other)));
    const names = [...groups].filter(([key]) => isNear(key))
      .map(([key, group]) => ({ key: `=${group}`, text: `${key}…` }));
    return near[0] ? [...new Map(near.map(text => [stem(text), { key: text, text }])).values()].slice(0, 3) : names;
  };

  const better = (found, page, weight) => found.set(page, Math.max(found.get(page) ?? 0, weight));
  // Keeps the pages of a word, each with the best of its weights.
  const take = (found, text, weight) => {
    let page = -1, number = 0;
    for (const digit of text) {
      const value = main.digits.indexOf(digit);
      number = number << 5 | value & 31;
      if (value > 31) continue;
      page += number >> 2;
      better(found, page, weight * PLACES[number & 3]);
      number = 0;
    }
  };
  // Those of a word in all its forms, or of all words that begin like it.
  const add = async (found, word, tier, isStart) => {
    const own = isStart ? word : stem(word);
    for (const [key, forms] of await wordsOf(shardOf(own))) {
      for (const [ending, text] of forms) {
        const exact = isStart ? (key + ending).startsWith(word) : key + ending === word;
        if (exact || !isStart && key === own) take(found, text, exact ? tier : tier * STEM);
      }
    }
  };

  // The pages that answer, the best first, and what there is to say about the words.
  const find = async units => {
    let budget = BUDGET;
    // Loading begins where it can be afforded.
    const afford = (...shards) => {
      const missing = new Set(shards.filter(({ name }) => !parts[name]));
      if (missing.size > budget) return false;
      budget -= missing.size;
      missing.forEach(load);
      return true;
    };
    const size = ({ stems }) => Math.max(...stems.map(stem => shardOf(stem).size));
    // The rarest first: what is nearly everywhere is left out first.
    await Promise.all([...units].sort((a, b) => size(a) - size(b)).map(async unit => {
      const { own, group, found, stems } = unit, [word, another] = own, each = own.map(() => new Map());
      const canBegin = () => !another && word.length > 2 && afford(shardOf(word));
      const mine = afford(...stems.map(shardOf)), isGroup = group && afford(shardOf(`=${group}`));
      const isLast = unit === units.at(-1) && canBegin();
      if (unit.lost = !mine && !isGroup) return;
      await Promise.all([isGroup && add(found, `=${group}`, another || states[group] ? 1 : SYNONYM),
        ...each.map((pages, at) => mine && add(pages, own[at], another ? STEM : 1))]);
      // All words of a phrase, wherever they stand.
      for (const page of each[0].keys()) {
        const weights = each.map(pages => pages.get(page));
        if (weights.every(Boolean)) better(found, page, Math.min(...weights));
      }
      if (isLast || !found.size && canBegin()) await add(found, word, PREFIX, true);
      if (found.size || !/^[a-z]{5,}$/.test(unit.text)) return;
      unit.meant = (await similar(word, afford)).filter(({ key }) => afford(shardOf(stem(key))));
      await Promise.all(unit.meant.map(({ key }) => add(found, key, TYPO)));
      unit.keys.push(...unit.meant.map(({ key }) => stem(key)));
      // At last, words that begin alike.
      const begin = word.slice(0, Math.max(5, word.length - 3));
      if (!found.size && begin !== word && afford(shardOf(begin))) await add(found, begin, unit.trust = GUESS, true);
    }));

    const read = units.filter(({ lost }) => !lost), pages = new Map();
    let needed = read.filter(({ text }) => !optional.has(text));
    if (!needed[0]) needed = read;
    for (const unit of read) {
      const isNeeded = needed.includes(unit);
      const rarity = Math.log(1 + main.size / unit.found.size) * (unit.trust ?? (isNeeded ? 1 : OPTIONAL));
      for (const [page, weight] of unit.found) {
        const hit = pages.get(page) ?? { page, score: 0, share: 0, count: 0 };
        hit.score += rarity * weight;
        hit.share += isNeeded && rarity;
        hit.count += isNeeded;
        pages.set(page, hit);
      }
    }
    // Those with all words come first; where they are few, those with the words that say most follow.
    let hits = [...pages.values()].filter(({ count }) => count);
    const most = hits.reduce((most, { share }) => Math.max(most, share), 0);
    const isFull = ({ count }) => count === needed.length;
    const full = hits.filter(isFull).length;
    hits = hits.filter(hit => isFull(hit) || full < FEW && hit.share >= most * LEAST);
    for (const hit of hits) hit.score *= hit.share / most * (hit.page < main.reported ? 1 : REST);
    // Of a whole question a page need not have all words to be the one that answers it.
    const before = needed.length < 3 ? (a, b) => isFull(b) - isFull(a) : () => 0;
    for (const hit of hits) if (isFull(hit)) hit.score *= WHOLE;
    hits.sort((a, b) => before(a, b) || b.score - a.score || a.page - b.page);
    return { full, needed, pages: hits.map(({ page }) => page) };
  };

  // The indicators of a page that the question is about; without any, one that was not reached, or the first.
  const shown = (units, indicators) => {
    const rated = indicators.map(indicator => {
      const [, name, actual, goal, status] = indicator;
      const keys = new Set(unitsOf(`${name} ${actual} ${goal}`).flatMap(unit => unit.keys)).add(`=${status % 10}`);
      // What was partly reached was not reached.
      if (status % 10 === 1) keys.add('=2');
      return [units.filter(unit => unit.keys.some(key => keys.has(key))).length, indicator, keys.has('=2')];
    });
    const best = Math.max(...rated.map(([rating]) => rating));
    return (best ? rated.filter(([rating]) => rating === best).slice(0, 3)
      : rated.length > 1 ? rated.filter(([, , isMissed]) => isMissed) : rated).map(([, indicator]) => indicator);
  };
  const joined = texts => make('span', {}, texts.filter(Boolean).join(' · '));
  const item = async (units, page) => {
    const shard = documents.findLast(({ first }) => first <= page);
    const [kind, title, href, summary, context, indicators] = (await load(shard))[page - shard.first];
    return make('li', {},
      make('p', { className: 'context' }, joined([...new Set([kinds.split('|')[kind], context])])),
      make('h2', {}, make('a', { href }, title)),
      make('p', {}, summary),
      make('ul', {}, ...shown(units, indicators).map(([id, name, actual, goal, status]) => {
        const [tone, label] = states[status % 10];
        return make('li', { className: tone }, make('a', { href: `${href}#${id}` }, name), ' ',
          joined([actual, goal && target.replace('{target}', () => goal), label, main.grounds.split('|')[status / 10 | 0]]));
      })));
  };

  const say = (...texts) => output.replaceChildren(...texts.filter(Boolean).map(text => make('span', {}, text)));
  const told = (text, items) => items.length
    && text.replace('{words}', () => items.map(({ text }) => `«${text}»`).join(', '));
  const search = async () => {
    const run = ++latest;
    try {
      const text = q.value.trim();
      if (text && !main) await open();
      const units = text ? unitsOf(text) : [];
      const { pages, full, needed } = await find(units);
      if (run !== latest) return;
      if (!units[0]) say(text && says.short);
      else say(pages.length ? counted(says, pages.length) : says.none,
        told(says.similar, units.flatMap(({ found, meant }) => found.size ? meant : [])),
        told(says.absent, needed.filter(({ found }) => !found.size)),
        full < pages.length && (full ? says.partly : says.some),
        told(says.unread, units.filter(unit => unit.lost)));
      let next = 0;
      const show = async () => {
        let first;
        const items = pages.slice(next, next += BATCH).map(page => item(units, page));
        if (!pages.length) list.replaceChildren();
        for (const each of items) {
          const made = await each;
          if (run !== latest) return;
          next > BATCH || first ? list.append(made) : list.replaceChildren(made);
          first ??= made;
        }
        more.hidden = next >= pages.length;
        return first;
      };
      more.onclick = async () => (await show())?.querySelector('a').focus();
      await show();
    } catch { say(says.failed); }
    settle();
  };
  const change = () => { keep({ q: q.value.trim() }); search(); };
  const restore = () => { q.value = chosen('q'); search(); };
  q.oninput = calmly(change, 250);
  form.onsubmit = () => { change(); return false; };
  addEventListener('popstate', restore);
  restore();
}

"""##),
        EmbeddedFile(path: "assets/site.js", text: ##"""
// What pages do beyond being read: sort and filter indicators, copy addresses, print what is folded away. It
// runs in the head, so that styles know at once that there is a script.
'use strict';

(() => {
  const root = document.documentElement;
  root.classList.add('js');

  // An old address leads to the same place of the new page.
  if (root.dataset.moved) location.replace(root.dataset.moved + location.hash);

  // What the address asks for is shown at once: nothing moves. But nothing is kept back for long.
  const settle = () => root.classList.remove('awaiting');
  if (location.search) root.classList.add('awaiting');
  setTimeout(settle, 2000);

  // Words as search sees them. SearchAlphabet.swift and SearchTokenizer.swift read texts by the same rules.
  const letters = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ς: 'σ' };
  const fold = text => text.toLowerCase()
    .replace(/[ª²³¹º\u2070-\u2089]/g, letter => letter.normalize('NFKD'))
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, letter => letter.normalize('NFD'))
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœþøđðłıς]/g, letter => letters[letter])
    .replace(/[\ud800-\udfff]/g, ' ');
  const number = text => {
    const pieces = text.split(/[.,]/);
    const [first] = pieces;
    let end = 1;
    if (first.length < 4 && first[0] !== '0') while (pieces[end]?.length === 3) end += 1;
    if (end < pieces.length - 1) return pieces;
    const decimals = pieces[end]?.replace(/0+$/, '');
    return pieces.slice(0, end).join('') + (decimals ? `,${decimals}` : '');
  };
  const words = text => (fold(text).match(
    /[a-z](?:\.[a-z])+(?![\p{L}\p{N}\p{M}])|[0-9]+(?:[.,][0-9]+)+(?![\p{L}\p{N}\p{M}])|[\p{L}\p{N}\p{M}]+/gu
  ) ?? []).flatMap(word => /^[0-9]+[.,]/.test(word) ? number(word) : word.replaceAll('.', ''));

  // Words, each after a blank: to be included is to begin a word.
  const begins = text => words(text).map(word => ` ${word}`).join('');

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const counted = ({ one, other }, number, total) => (number === 1 ? one : other)
    .replace('{n}', number.toLocaleString(root.lang)).replace('{total}', total?.toLocaleString(root.lang));

  // What was chosen stands in the address, for sending it.
  const chosen = name => new URLSearchParams(location.search).get(name) ?? '';
  const keep = values => {
    const url = new URL(location);
    const { searchParams: all } = url;
    for (const name in values) values[name] ? all.set(name, values[name]) : all.delete(name);
    // Some refuse on disk.
    try { history.replaceState(null, '', url); } catch { }
  };

  // Runs an action when none has asked for it for a moment.
  const calmly = (action, pause = 150) => {
    let timer;
    return () => { clearTimeout(timer); timer = setTimeout(action, pause); };
  };

  // What the search page uses, too; the scripts of its index hand over their parts.
  const parts = {};
  window.sitegen = { words, element, counted, chosen, keep, calmly, settle, parts, part(name, value) { parts[name] = value; } };

  // Sorting asks for the first or last of all, so it takes no heed of areas: their headings go, and each row says its
  // own. To sort within an area, filter by it.
  const startTable = table => {
    const form = document.getElementById(table.dataset.filters);
    const { q, area, status, caution } = form.elements;
    // Somebody's own template may be without a filter.
    const selects = [area, status, caution].filter(Boolean);
    const output = form.querySelector('[role=status]');
    const heads = [...table.querySelectorAll('[data-sort]')];
    const groups = [...table.tBodies];
    const sorted = element('tbody', { role: 'rowgroup' });
    const rows = groups.flatMap(group => [...group.rows].slice(1).map(row => {
      const cells = [...row.cells];
      const name = cells[0].firstElementChild.textContent;
      cells[0].append(' ', element('small', { className: 'area' }, group.rows[0].textContent));
      const texts = cells.flatMap(({ textContent, dataset }) => [textContent, dataset.value]);
      return { row, group, name, text: begins(texts.join(' ')) };
    }));
    const kinds = 'percent number money measure date yes-no text';
    const tokens = codes => codes.split(' ');
    const statuses = [...status.options].map(option => option.value);
    const { compare } = new Intl.Collator(root.lang, { numeric: true });
    let column = '', direction = '';

    // What a row sorts by: the kind of figure, whatever the direction, and the value; nothing where there is none.
    const key = ({ row, name }, index) => {
      if (!index) return ['', name];
      if (column === 'status') return ['', Math.max(...tokens(row.dataset.status).map(code => statuses.indexOf(code)))];
      const { kind, value } = row.cells[index].dataset;
      return kind && [kinds.indexOf(kind.split(' ')[0]) + kind, value];
    };
    const order = () => {
      const index = heads.findIndex(head => head.dataset.sort === column);
      if (index < 0) column = direction = '';
      heads.forEach((head, at) => { head.ariaSort = at !== index ? null : direction ? 'descending' : 'ascending'; });
      table.classList.toggle('sorted', index >= 0);
      if (index < 0) {
        for (const { row, group } of rows) group.append(row);
        return sorted.remove();
      }
      const sign = direction ? -1 : 1;
      const keyed = rows.map(item => [key(item, index), item.row]);
      keyed.sort(([a], [b]) => !a || !b ? !a - !b : compare(a[0], b[0])
        || sign * (a[1] - b[1] || compare(a[1], b[1])));
      sorted.append(...keyed.map(([, row]) => row));
      table.append(sorted);
    };
    // What the address asks for and no indicator of the table has leaves none, and says so.
    const asked = select => select.dataset.asked || select.value;
    const show = () => {
      const wanted = q.value.split(/\s/).map(begins);
      const matches = rows.filter(({ row, group, text }) => {
        const has = (select, codes) => !select || !asked(select) || tokens(codes).includes(asked(select));
        row.hidden = !has(area, group.dataset.area) || !has(status, row.dataset.status) || !has(caution, row.dataset.cautions)
          || !wanted.every(part => text.includes(part));
        return !row.hidden;
      });
      const filled = new Set(matches.map(({ group }) => group));
      for (const group of groups) group.hidden = column || !filled.has(group);
      table.hidden = !matches.length;
      const { one, other, none } = output.dataset;
      output.textContent = counted({ one, other: table.hidden ? none : other }, matches.length, rows.length);
    };
    const restore = () => {
      q.value = chosen('q');
      for (const select of selects) {
        select.value = select.dataset.asked = chosen(select.name);
        if (select.selectedIndex < 0) select.value = '';
        else delete select.dataset.asked;
      }
      column = chosen('sort');
      direction = chosen('dir');
      order();
      show();
    };
    const change = () => {
      show();
      keep({
        q: q.value.trim(), ...Object.fromEntries(selects.map(select => [select.name, asked(select)])), sort: column, dir: direction
      });
    };

    for (const head of heads) {
      // The third click brings back the order of the report.
      const onclick = () => {
        const isSame = column === head.dataset.sort;
        column = isSame && direction ? '' : head.dataset.sort;
        direction = isSame && column ? 'desc' : '';
        order();
        change();
      };
      const label = head.firstElementChild;
      label.replaceWith(element('button', { type: 'button', onclick }, ...label.childNodes));
    }
    q.oninput = calmly(change);
    for (const select of selects) select.onchange = () => { delete select.dataset.asked; change(); };
    form.onsubmit = () => false;
    form.onreset = () => setTimeout(() => { for (const { dataset } of selects) delete dataset.asked; column = direction = ''; order(); change(); });
    addEventListener('popstate', restore);
    restore();
    settle();
  };

  // Links copy their address.
  const startAnchors = () => {
    const anchors = document.querySelectorAll('[data-copied] a.anchor');
    if (!navigator.clipboard || !anchors.length) return;
    const said = element('p', { className: 'said', role: 'status' });
    document.body.append(said);
    const hush = calmly(() => { said.textContent = ''; }, 2000);
    for (const anchor of anchors) anchor.onclick = event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const say = () => { said.textContent = anchor.closest('[data-copied]').dataset.copied; hush(); };
      navigator.clipboard.writeText(anchor.href).then(say, () => location.assign(anchor.href));
    };
  };

  addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('table[data-filters]').forEach(startTable);
    startAnchors();
  });

  // What is folded away is printed.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    folded.forEach(details => { details.open = true; });
  });
  addEventListener('afterprint', () => folded.forEach(details => { details.open = false; }));
})();

"""##),
        EmbeddedFile(path: "assets/style.css", text: ##"""
/* One style sheet for all pages: no web font, no image. */

/* Tokens: colours in pairs for light and dark, a type scale, a spacing scale */
:root {
  color-scheme: light dark;
  --paper: #fff; --tint: #f4f6f8; --ink: #14202c; --soft: #455b71; --rule: #d5dce3; --strong-rule: #17324d; --band: #17324d;
  --link: #0066cc;
  --achieved: #006644; --achieved-bg: #c8f6e7;
  --partial: #804d00; --partial-bg: #f6e4c8;
  --missed: #b32d43; --missed-bg: #fbeff1;
  --neutral: #455b71; --neutral-bg: #ebeced;
  /* The fonts that systems bring for reading, by name: `system-ui` and `serif` are DejaVu and Times on a bare Linux. */
  --sans: -apple-system, "Segoe UI", Roboto, "Adwaita Sans", Cantarell, "Noto Sans", Ubuntu, "Liberation Sans", Arial, system-ui, sans-serif;
  --serif: Charter, "Bitstream Charter", "Sitka Text", "Iowan Old Style", "Source Serif 4", "Noto Serif", P052, Gelasio, Georgia, Cambria, var(--sans);
  --size-small: .875rem; --size-text: 1.0625rem;
  --size-lede: clamp(1.15rem, 1.08rem + .35vw, 1.3rem);
  --size-h3: 1.2rem;
  --size-h2: clamp(1.35rem, 1.2rem + .7vw, 1.8rem);
  --size-h1: clamp(1.8rem, 1.35rem + 1.6vw, 2.6rem);
  --size-cover: clamp(1.9rem, 1.25rem + 2.9vw, 3.6rem);
  --size-big: clamp(3rem, 2.2rem + 3.6vw, 5rem);
  --gap: clamp(1.25rem, 1rem + 1.2vw, 2rem);
  --section: clamp(1.8rem, 1.6rem + .6vw, 2.1rem);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #10243a; --tint: #17324d; --ink: #f2f6fa; --soft: #c3d0dd; --rule: #3d5a78; --strong-rule: #9fb4c9; --band: #0a1928;
    --link: #6aaaeb;
    --achieved: #43e0ac; --achieved-bg: #17324d;
    --partial: #e0a243; --partial-bg: #17324d;
    --missed: #ebadb8; --missed-bg: #17324d;
    --neutral: #c3d0dd; --neutral-bg: #17324d;
  }
}

* { box-sizing: border-box; }
html { font: 100%/1.6 var(--sans); scroll-padding-top: 4rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font-size: var(--size-text); overflow-wrap: anywhere; }
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: var(--size-h1); line-height: 1.12; letter-spacing: -.018em; max-width: 24em; margin: 0 0 1rem; }
h2 { font-size: var(--size-h2); margin: 0 0 .6rem; }
h3 { font-size: var(--size-h3); }
p, ul, ol, dl { margin: 0 0 1rem; }
ul, ol { list-style: none; padding: 0; }
.prose ul { list-style: disc; }
.prose ol { list-style: decimal; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
input, select, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; padding: .3rem .6rem; min-width: 0; }
button { cursor: pointer; }
:is(summary, .numbers a, .brand a, .areas a):hover { text-decoration: underline; }
small { font-size: .86em; color: var(--soft); }
cite { font-style: normal; }
ins { text-decoration: none; font-weight: 600; }
details { margin: .6rem 0 0; }
summary { cursor: pointer; color: var(--link); padding: .35rem 0; width: fit-content; }
section { margin: var(--section) 0 0; padding-top: .9rem; border-top: 2px solid var(--strong-rule); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
main:focus-visible { outline: 0; }
tr:target, :target > :is(th, td) { background: var(--tint); }

.wrap { max-width: 78rem; margin: 0 auto; padding: 0 var(--gap); }
.skip { position: absolute; left: -100vw; top: 0; background: var(--ink); color: var(--paper); padding: .6rem 1rem; z-index: 9; }
.skip:focus { left: 0; }
.unofficial { margin: 0; background: var(--band); color: #f2f6fa; font-size: var(--size-small); padding: .3rem 0; }
.unofficial .wrap { display: block; }
.site-header { border-bottom: 1px solid var(--rule); }
.site-header > .wrap { display: flex; flex-wrap: wrap; align-items: center; justify-content: end; gap: .4rem 1.8rem; padding-top: .9rem; padding-bottom: .8rem; }
.brand { margin: 0 auto 0 0; font: 600 1.15rem/1.3 var(--serif); }
.brand a { display: flex; align-items: center; gap: .8rem; color: inherit; text-decoration: none; }
/* A logo is made for light paper, so it keeps some where the page is dark. */
.brand img { max-width: min(50%, 16rem); height: auto; max-height: 2.5rem; object-fit: contain; }
@media screen and (prefers-color-scheme: dark) { .brand img { background: var(--ink); padding: 2px; border-radius: 3px; } }
.nav { display: flex; flex-wrap: wrap; gap: 0 1.4rem; margin: 0; font-size: .95rem; }
.nav a { display: inline-block; padding: .4rem 0; }
.nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration-thickness: 3px; }
.search { display: flex; }
.search :is(input, button) { font-size: .95rem; }
.search input { width: 11rem; border-radius: 3px 0 0 3px; border-right: 0; }
.search button { border-radius: 0 3px 3px 0; }
.search .icon { margin: 0; vertical-align: -.12em; }
.search ::placeholder { color: var(--soft); opacity: 1; }
.areas { border-top: 1px solid var(--rule); }
.areas .nav { margin: 0 auto; padding: .1rem var(--gap); gap: 0 1.2rem; font-size: .875rem; }
.areas a { color: var(--soft); text-decoration: none; }
.site-footer { margin-top: 1rem; padding: 1.3rem 0 1.4rem; background: var(--tint); border-top: 1px solid var(--rule); font-size: .92rem; }
.principle { font: 600 1.1rem/1.45 var(--serif); margin-bottom: .7rem; }
.plain, .rows, .contents ul, .misses { margin: 0; }
.breadcrumb { margin: .9rem 0 clamp(1rem, 2vw, 1.5rem); font-size: var(--size-small); }
.breadcrumb ol { display: flex; flex-wrap: wrap; gap: .1rem .6rem; margin: 0; }
.breadcrumb li + li::before { content: "/"; color: var(--soft); margin-right: .6rem; }
.breadcrumb span { color: var(--soft); }
.pager { margin-top: 1.4rem; border-top: 1px solid var(--rule); padding-top: .8rem; }
.pager ul { margin: 0; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem 2rem; }
.pager li { flex: 1 1 14rem; max-width: 28rem; }
.pager .next { text-align: right; margin-left: auto; }
.pager a > span { display: block; color: var(--soft); font-size: var(--size-small); }

.lede { font-size: var(--size-lede); line-height: 1.4; max-width: 44em; text-wrap: pretty; }
.remark, .context { color: var(--soft); font-size: .95rem; max-width: 44em; }
.kicker { color: var(--soft); font-size: .95rem; font-weight: 600; margin: 0 0 .3rem; }
.kicker span { font-weight: 400; }
.figure, .num, .big { font-variant-numeric: tabular-nums lining-nums; }
.figure { overflow-wrap: break-word; }
.count { font-weight: 600; font-variant-numeric: tabular-nums; }
.count span { display: block; font-weight: 400; color: var(--soft); font-size: .95rem; }
.more { font-weight: 600; }
.prose { font: 1.0625rem/1.52 var(--serif); }
.prose > * { max-width: 36em; }
.prose h2:not(:first-child) { margin-top: 2.4rem; }
.prose h3 { margin: 1.2rem 0 .3rem; }
.prose h4 { margin: 1.5rem 0 .4rem; }
.prose ul, .prose ol { padding-left: 1.3em; }
.prose li { margin-bottom: .35rem; }
.prose img { max-width: 100%; height: auto; }
.prose blockquote { margin: 0 0 1rem; padding-left: 1.1rem; border-left: 3px solid var(--rule); color: var(--soft); }
.text { margin-top: 2.2rem; }
.story:has(section) { margin-top: var(--section); border-top: 2px solid var(--strong-rule); padding-top: 1rem; }
.story section { margin: 0 0 1rem; padding: 0; border: 0; }
.story p, .story ul { margin-bottom: .7rem; }
.story h2 { font-size: 1.4rem; margin-bottom: .2rem; }
.story .remark { margin-bottom: .5rem; }
.contents { margin: 0 0 1.6rem; font-size: .95rem; }
.contents p { color: var(--soft); margin: 0; }
.contents ul { border-top: 1px solid var(--rule); }
.contents li { border-bottom: 1px solid var(--rule); padding: .35rem 0; }
.facts { font-size: .97rem; }
.facts > div { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: 0 1.5rem; border-top: 1px solid var(--rule); padding: .55rem 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.split > .facts > div:first-child { border-top: 0; padding-top: 0; }

/* Status: words, shape, colour */
:root { --tone: var(--neutral); --tone-bg: var(--neutral-bg); }
.achieved { --tone: var(--achieved); --tone-bg: var(--achieved-bg); }
.partial { --tone: var(--partial); --tone-bg: var(--partial-bg); }
.missed { --tone: var(--missed); --tone-bg: var(--missed-bg); }
.status { display: inline-flex; align-items: flex-start; gap: .42em; font-weight: 600; line-height: 1.35; padding: .18em .65em .18em .5em; border-radius: 1em; color: var(--tone); background: var(--tone-bg); font-size: .92rem; overflow-wrap: normal; }
.status small { display: block; color: inherit; font-weight: 400; }
.outcome .status small, .verdict small { display: inline; }
.outcome .status small::before, .verdict small::before { content: "· "; }
.icon { flex: none; width: 1em; height: 1em; margin-top: .19em; }
.icon .line { fill: none; stroke: currentColor; stroke-width: 1.8; }
.icon .cut { fill: none; stroke: var(--achieved-bg); stroke-width: 2; }
.marks { display: flex; flex-wrap: wrap; gap: 3px; align-items: center; }
.marks i { width: 13px; height: 13px; border: 2px solid var(--tone); border-radius: 2px; }
.marks .achieved { background: var(--tone); }
.marks .partial { background: linear-gradient(to right, var(--tone) 50%, transparent 50%); }
.marks .declared { background: none; }
.marks .missed { border-radius: 50%; }
.marks .in-progress { border-radius: 50% 50% 50% 0; }
.marks .planned { border-style: dotted; }
.marks .not-reported { border-style: dashed; border-width: 1.5px; }
.marks .not-comparable { border-width: 1px; background: linear-gradient(to bottom, transparent 44%, var(--neutral) 44% 56%, transparent 56%); }

.cover { background: var(--tint); border-bottom: 1px solid var(--rule); padding: clamp(1.6rem, 3.4vw, 3rem) 0 clamp(1.2rem, 2.2vw, 1.8rem); }
.cover h1 { font: 600 var(--size-lede)/1.3 var(--sans); letter-spacing: 0; margin: 0 0 .5rem; }
.statement { font: 600 var(--size-cover)/1.1 var(--serif); letter-spacing: -.022em; text-wrap: balance; max-width: 23em; margin: 0 0 clamp(.8rem, 2vw, 1.2rem); }
p.missed { font-size: var(--size-lede); line-height: 1.35; font-weight: 600; max-width: 36em; margin: 0 0 clamp(1.2rem, 2.6vw, 1.8rem); padding-left: .8rem; border-left: 4px solid var(--partial); }
p.missed span + span::before { content: "; "; }
.bar { display: block; width: 100%; height: 1.6rem; }
.bar rect { fill: var(--tone); stroke: var(--tint); stroke-width: 3; vector-effect: non-scaling-stroke; }
.bar .declared { fill: var(--tone-bg); stroke: var(--tone); stroke-width: 2; }
.numbers, .tally { display: flex; flex-wrap: wrap; gap: 1rem clamp(1.2rem, 3.4vw, 2.6rem); margin: 1rem 0 1.2rem; }
.numbers a { color: inherit; text-decoration: none; }
.big { display: block; font: 600 var(--size-big)/1 var(--sans); letter-spacing: -.03em; margin: 0 0 .55rem -.04em; }
.cover .remark { margin-bottom: .2rem; }
.verdict { margin: .9rem 0 0; }
.verdict .status { font-size: 1.1rem; }

/* What was not reached, and what went beyond */
.misses { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.4rem; }
.misses h3 { font-size: var(--size-h2); }
.context { margin: .15rem 0 1rem; }
.values { display: flex; flex-wrap: wrap; gap: 1rem clamp(1.6rem, 4vw, 3.2rem); margin: 0 0 1rem; }
.values dt { color: var(--soft); font-size: var(--size-small); }
.values dd { margin: 0; }
.values dd.figure { font: 600 clamp(1.9rem, 1.4rem + 1.6vw, 2.8rem)/1.2 var(--sans); letter-spacing: -.025em; }
.misses .values .status { margin-top: .5rem; }
.misses p { max-width: 40em; }
.reasons { font: 1.0625rem/1.6 var(--serif); padding-left: 1rem; border-left: 3px solid var(--rule); }
.beyond { margin: .8rem 0 0; columns: 2 24rem; column-gap: 2.5rem; font-size: .95rem; }
.beyond li { display: flex; justify-content: space-between; gap: 1rem; border-top: 1px solid var(--rule); padding: .4rem 0; break-inside: avoid; }
.beyond .figure { flex: none; max-width: 45%; text-align: right; color: var(--soft); }

/* Areas and objectives */
.emblem { display: block; width: 6rem; height: 6rem; background: var(--tint); border-radius: 3px; fill: var(--strong-rule); color: var(--link); }
.emblem.icon { background: var(--strong-rule); fill: none; stroke: var(--paper); stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; margin: 0; flex: none; }
.title { display: flex; flex-wrap: wrap; gap: 1rem 1.6rem; align-items: flex-start; }
.title > div { flex: 1 1 18rem; }
.title .lede { margin: 0; }
.group { font: 600 1rem/1.3 var(--sans); color: var(--soft); }
.cards { margin: 1rem 0 2.4rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 2.2rem var(--gap); }
.cards + .group { border-top: 1px solid var(--rule); padding-top: 1.2rem; }
.cards > li { display: flex; flex-direction: column; position: relative; }
.cards :is(h3, h4) { font-size: var(--size-h3); margin: .9rem 0 .3rem; }
.cards :is(h3, h4) a { color: inherit; }
.cards :is(h3, h4) a::after { content: ""; position: absolute; inset: -.5rem; }
.cards .count { margin: 0 0 .5rem; }
.cards p:not(.count) { color: var(--soft); font-size: .95rem; margin-bottom: .9rem; }
.cards .marks { margin-top: auto; }
.cards > li:hover .emblem { outline: 3px solid var(--link); outline-offset: 3px; }
.rows > li { border-top: 1px solid var(--rule); padding: 1rem 0; position: relative; }
.rows > li:first-child { border-top: 0; padding-top: 0; }
h3:has(+ .rows) { margin: 1.2rem 0 1rem; }
.rows p { margin: .4rem 0 0; color: var(--soft); max-width: 44em; }
.rows .outcome { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .9rem; margin-top: .7rem; }

.table-scroll { overflow-x: auto; margin: 0 0 1.4rem; position: relative; }
table { border-collapse: collapse; width: 100%; }
table.small { width: auto; min-width: min(100%, 24rem); font-size: .97rem; }
caption { text-align: left; color: var(--soft); padding: .2rem 0 .6rem; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .65rem 1.4rem .65rem 0; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { overflow-wrap: normal; font-size: var(--size-small); line-height: 1.35; font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--strong-rule); vertical-align: bottom; padding-top: .3rem; }
.num { text-align: right; }
.small tbody tr, .small tfoot tr { border-top: 1px solid var(--rule); }
tfoot th, tfoot td { font-weight: 600; border-top: 1px solid var(--strong-rule); }
/* The indicators of an objective: blocks, or rows where there is room */
.indicators > caption, thead .drawn, h3 ~ .table-scroll caption { position: absolute; left: 0; clip-path: inset(50%); }
.indicators > * > tr > * { padding: 0; min-width: 0; }
.indicator { border-top: 1px solid var(--rule); }
.indicators .group > th { font-weight: 600; padding: .7rem 0 .25rem; }
.indicator > th { font: 600 1.1rem/1.3 var(--serif); text-wrap: pretty; }
.indicator > .num .figure { font-size: 1.1rem; }
.indicator .actual small { display: block; margin-top: .2rem; }
.indicator > .actual .figure { font-size: 1.4rem; line-height: 1; font-weight: 600; }
.long > .num .figure { font-size: .95rem !important; }
.indicator :is(.drawn, .outcome) { font-size: .9rem; line-height: 1.45; color: var(--soft); }
.indicator .outcome p { margin: .15rem 0 0; max-width: 46em; }
.indicator .outcome details { margin: 0; }
.indicator summary { padding: .1rem 0; }
.indicator strong, .check strong { color: var(--ink); font-weight: 600; }
.check.differs strong { color: var(--missed); }
.proof .facts { margin: .3rem 0 0; max-width: 52rem; color: var(--ink); }
.anchor { font-family: var(--sans); font-weight: 400; text-decoration: none; padding: 0 .25em; color: var(--soft); }
.anchor:hover, .anchor:focus { color: var(--link); }
@media screen and (max-width: 59.99rem) {
  .indicators > thead { position: absolute; width: 1px; height: 1px; overflow: hidden; }
  .indicators, .indicators > *, .indicators > * > tr, .indicators > * > tr > * { display: block; }
  .indicators .indicator { display: flex; flex-wrap: wrap; gap: .5rem 1.6rem; padding: 1rem 0; }
  .indicator > :is(th, .drawn, .outcome) { flex: 1 0 100%; }
  .indicator > .drawn:not(:has(*)) { display: none; }
  .indicator > .num { text-align: left; }
  .indicator > [data-label]::before { content: attr(data-label); display: block; color: var(--soft); font-size: .8rem; line-height: 1.3; }
}
@media print, (min-width: 60rem) {
  .indicators { display: grid; grid-template-columns: minmax(8rem, 29%) repeat(3, fit-content(7.2rem)) minmax(12rem, 1fr); column-gap: 1.3rem; }
  .indicators > :is(thead, tbody), .indicators > * > tr { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
  .indicators > thead { border-bottom: 1px solid var(--strong-rule); }
  .indicators > thead th { border: 0; padding-bottom: .4rem; align-self: end; }
  .indicators .indicator { grid-template-rows: auto 1fr; row-gap: .2rem; align-items: start; padding: .6rem 0 .4rem; }
  .indicators > * > tr > .num { min-width: min-content; }
  .indicators > thead .num { min-width: 6.2rem; }
  .group > th { grid-column: 1 / -1; }
  .indicator > th { grid-row: 1 / 3; }
  .indicator > .num { align-self: baseline; }
  .indicators .drawn { grid-area: 2 / 2 / 3 / 5; contain: inline-size; }
  .indicators .outcome { grid-column: 5; }
  .indicator > .outcome { grid-row: 1 / 3; }
}

.whole { margin: .4rem 0 1rem; }
.whole ~ p { max-width: 46em; }
.whole thead th { position: static; width: 13%; }
.whole thead th:first-child { width: 44%; }
main:has(.whole) h3 { margin: 1.8rem 0 .3rem; }

.milestones { padding: 0 0 0 1.5rem; border-left: 2px solid var(--rule); max-width: 44em; }
.milestones li { position: relative; padding-bottom: 1.1rem; }
.milestones li:not(:has(.chart-number))::before { content: ""; position: absolute; left: calc(-1.5rem - 7px); top: .5rem; border: 6px solid var(--strong-rule); border-radius: 50%; }
.milestones time { display: block; font-weight: 600; font-variant-numeric: tabular-nums; }
.findings li { border-left: 3px solid var(--rule); padding-left: 1rem; margin: 0 0 1.4rem; }
.findings p { margin: 0; }
.terms ul { padding: 1rem 0; margin: 1.4rem 0 0; columns: 13rem; column-gap: 2rem; border: solid var(--rule); border-width: 1px 0; font-size: .95rem; }
.terms li { break-inside: avoid; padding: .12rem 0; }

/* Charts: no view box, so text keeps its size; places from left to right are percentages. */
.chart-box { width: 42rem; max-width: 100%; margin: .7rem 0 1rem; container-type: inline-size; }
.indicator .chart-box { margin: 0; }
.indicator .chart-box + .chart-box { margin-top: .6rem; }
.scale { display: flex; align-items: center; gap: .5rem; font-size: .8rem; white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; color: var(--soft); }
.scale svg { flex: 1; min-width: 0; }
.chart { display: block; width: 100%; overflow: visible; print-color-adjust: exact; fill: var(--neutral); }
.trend { padding-right: .7rem; }
.ends { display: flex; flex-direction: column; justify-content: space-between; height: 132px; margin-top: -20px; text-align: right; }
.end { stroke-dasharray: 1 3; }
.chart text { fill: var(--soft); font: 13px/1 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
.chart .value, .chart.parts text { fill: var(--ink); }
.chart .value, .timeline text[class] { font-weight: 600; }
.chart .wide { display: none; }
@container (min-width: 35rem) { .chart .wide { display: inline; } }
.chart line { stroke: var(--soft); }
.track { fill-opacity: .16; }
.measure { fill: var(--tone); }
.chart line.target { stroke: var(--ink); stroke-width: 2; }
.former { stroke-dasharray: 2 2; stroke-width: 1.5; }
.start { fill: var(--paper); stroke: var(--soft); stroke-width: 1.5; }
.parts rect { fill: var(--link); fill-opacity: .3; stroke: var(--soft); }
.parts .light { fill-opacity: .12; }
.parts .rest { fill: none; stroke-dasharray: 3 3; }
.timeline circle { stroke: var(--strong-rule); stroke-width: 2; }
.timeline .past, .elapsed { fill: var(--strong-rule); }
.timeline circle.ahead, .chart text.past { fill: var(--paper); }
.chart text.ahead { fill: var(--ink); }
.chart .line, .open { stroke: var(--link); stroke-width: 2; }
.point { fill: var(--link); }
.open { fill: var(--paper); }
.chart rect.target { fill: var(--ink); }
.trend .value { stroke: var(--paper); stroke-width: 4; paint-order: stroke; }
.chart-box .chart-key { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; margin: .25rem 0 0; font-size: .85rem; color: var(--soft); }
.chart-key .chart { display: inline-block; width: auto; margin: 0 .2rem 0 0; vertical-align: -1px; }
.milestones .chart-number { position: absolute; left: calc(-1.4rem - 12.5px); top: .2rem; width: 22px; border: 2px solid var(--strong-rule); border-radius: 50%; background: var(--paper); color: var(--ink); font: 600 12px/18px var(--sans); text-align: center; }

/* Finding: filters, the sortable table */
html:not(.js) .js-only, .js .no-js, .ledger[hidden], .ledger [hidden], .awaiting :is(.ledger, .results ~ *, main:has(.ledger, .results) + footer), .ledger:not(.sorted) .area, .results :empty, .said:empty { display: none; }
.filters, .find form { display: flex; flex-wrap: wrap; align-items: end; gap: .8rem; margin: 1.4rem 0; }
.filters p { flex: 1 1 13rem; max-width: 26rem; margin: 0; }
.filters p:has(button) { flex: none; }
form .count { flex: 1 0 100%; min-height: 1.6em; }
.filters label { display: block; font-size: .9rem; font-weight: 600; }
.filters :is(input, select, button) { height: 2.75rem; }
.filters :is(input, select) { width: 100%; }
.filters button { color: var(--link); font-weight: 600; }
.ledger { font-size: .97rem; }
.ledger small { display: block; }
.ledger .context { margin: .15rem 0 0; }
.ledger .context a { color: inherit; }
.ledger [data-sort=indicator] { width: 36%; }
.ledger thead .num { width: 11%; }
.ledger [data-sort=status] { width: 18%; }
.ledger tbody tr + tr, .ledger.sorted tbody tr { border-top: 1px solid var(--rule); }
.ledger thead th { position: sticky; top: 0; background: var(--paper); box-shadow: 0 2px var(--strong-rule); }
.ledger thead button { font: inherit; color: inherit; text-align: inherit; background: none; border: 0; }
.ledger thead button, .js .ledger thead span { display: inline-block; padding: .35rem 0; }
.ledger thead button::after, .js .ledger thead span::after { content: "\a0↕"; }
.ledger [aria-sort] button { color: var(--ink); }
.ledger [aria-sort=ascending] button::after { content: "\a0↑"; }
.ledger [aria-sort=descending] button::after { content: "\a0↓"; }
.said { position: fixed; bottom: 0; left: 0; margin: 1rem; padding: .6rem 1rem; background: var(--ink); color: var(--paper); }

/* Search */
.find form { max-width: 46rem; }
.find form p { margin: 0; }
.find form p:has(input) { flex: 1 1 14rem; }
.find label { display: block; font-weight: 600; margin-bottom: .35rem; }
.find :is(input, button) { font-weight: 600; height: 3.25rem; padding: 0 1.1rem; border: 2px solid var(--strong-rule); }
.find input { width: 100%; font-size: 1.2rem; font-weight: 400; }
.find form button { background: var(--strong-rule); color: var(--paper); }
.find .count :first-child { font-weight: 600; color: var(--ink); }
.results > li { max-width: 46rem; padding: 1.25rem 0; border-top: 1px solid var(--rule); }
.results :is(h2, p) { margin: 0; }
.results h2 { font-size: 1.3rem; line-height: 1.3; margin: .1rem 0 .3rem; }
.results .context { font-size: var(--size-small); }
.results ul { margin: .7rem 0 0; }
.results ul li { border-left: 4px solid var(--tone); padding: .05rem 0 .1rem .9rem; }
.results ul li + li { margin-top: .6rem; }
.results ul a { color: inherit; text-decoration-color: var(--soft); }
.results ul span { display: block; font-weight: 600; font-variant-numeric: tabular-nums lining-nums; color: var(--tone); }
.find section { margin-top: var(--section); }
.results:not(:empty) ~ section { display: none; }

.files, .dictionary { font-size: .95rem; }
table.files, table.dictionary { width: 100%; min-width: 34rem; }
.files tbody td.num { font-size: inherit; white-space: nowrap; }
.files code { font-size: .85em; color: var(--soft); }
.dictionary td:last-child { min-width: 18rem; }
.dictionary td code { display: inline-block; font-size: .85em; background: var(--tint); border: 1px solid var(--rule); border-radius: 3px; padding: 0 .35em; margin: .1rem .1rem 0 0; }
main pre { white-space: pre-wrap; background: var(--tint); border: 1px solid var(--rule); border-radius: 4px; padding: .8rem 1rem; margin: 0 0 1rem; max-width: 46rem; font-size: .9rem; line-height: 1.5; }

/* A table keeps its columns on a tablet, with less air; wide: the heading stands beside what it heads */
@media (min-width: 48rem) and (max-width: 66rem) {
  .ledger { font-size: .88rem; }
  .ledger :is(th, td) { padding-right: .8rem; }
}
@media (min-width: 60rem) {
  .sheet .facts, .site-footer .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0 2rem; font-size: .9rem; }
  .site-footer .facts { grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); }
  .sheet .facts > div, .site-footer .facts > div { display: block; }
  .title:has(.verdict) { display: grid; grid-template-columns: auto 1fr auto; gap: 0 1.6rem; }
  .title:has(.verdict) > div { display: contents; }
  .title:has(.verdict) :is(h1, .remark, .lede) { grid-column: 2 / 4; margin-bottom: .3rem; }
  .title .emblem { grid-row: 1 / 5; width: 5rem; height: 5rem; }
  .title .verdict { grid-area: 1 / 3; margin: 0; }
  .story { columns: 2; column-gap: clamp(2rem, 5vw, 4rem); }
  .story :is(h2, h3, .remark) { break-after: avoid; }
  .split { display: grid; grid-template-columns: minmax(0, 17rem) minmax(0, 1fr); column-gap: clamp(2rem, 5vw, 5rem); }
  .aside { position: sticky; top: 1.5rem; align-self: start; }
  .aside .remark { margin-bottom: .4rem; }
}
@media (min-width: 48rem) { .narrow { display: none; } }
@media screen and (max-width: 47.99rem) {
  .facts > div { display: block; }
  .aside { margin-bottom: 1.2rem; }
  .site-header > .wrap { justify-content: start; }
  .areas { display: none; }
  .numbers { display: grid; gap: .2rem; }
  .numbers a { display: flex; align-items: center; gap: .9rem; }
  .numbers .big { flex: none; min-width: 1.9em; margin: 0; font-size: 2.2rem; line-height: 1.25; }
  .cards > li { display: grid; grid-template-columns: 4.5rem 1fr; column-gap: 1.1rem; }
  .emblem { width: 4rem; height: 4rem; }
  table.small { overflow-wrap: normal; }
  .cards .emblem { grid-row: 1 / 5; }
  .cards :is(h3, h4) { margin-top: 0; }
  .ledger, .ledger :is(caption, thead, tbody, tr, th, td) { display: block; text-align: left; }
  .small[role], .small[role] :is(caption, tbody, tr, th) { display: block; min-width: 0 !important; padding: 0; }
  .small[role] tr { padding: .5rem 0; }
  .small[role] td { display: inline; padding: 0 .6rem 0 0; }
  .ledger thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; }
  .ledger thead tr::before { content: attr(data-sort-by); font-size: .86rem; }
  html:not(.js) .ledger thead, .whole thead, .small[role] thead { position: absolute; clip-path: inset(50%); }
  .ledger thead th { position: static; width: auto !important; border: 0; box-shadow: none; padding: .2rem 0; }
  .ledger tbody :is(th, td) { padding: .1rem 0; }
  .ledger tbody tr { display: flex; flex-wrap: wrap; align-items: end; gap: .1rem 1.6rem; padding: .9rem 0; }
  .ledger tbody :is(th, td:last-child) { flex: 1 0 100%; max-width: none; margin: 0; }
  .ledger td.num::before { content: attr(data-label); display: block; color: var(--soft); font-size: .8rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) {
  .bar rect, .marks i, .emblem { forced-color-adjust: none; }
  .status { border: 1px solid; }
  .chart { forced-color-adjust: none; --text: CanvasText; --paper: Canvas; --ink: var(--text); --soft: var(--text); --neutral: var(--text); --strong-rule: var(--text); --link: LinkText; --achieved: var(--text); --partial: var(--text); --missed: var(--text); }
}
@media print {
  :root { --tint: #fff; --ink: #000; --soft: #333; --rule: #999; --strong-rule: #000; --link: #000; --achieved-bg: #fff; --partial-bg: #fff; --missed-bg: #fff; --neutral-bg: #fff; --section: 1.6rem; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10pt; }
  .prose { font-size: 10.5pt; }
  .skip, .filters, .find form, .said, .site-header nav, .site-header form, .breadcrumb, .pager, .contents, .terms, .site-footer nav, .anchor, summary { display: none; }
  .unofficial { background: none; color: inherit; padding: 0; }
  .site-header { margin-bottom: 1rem; }
  thead th { position: static !important; box-shadow: none !important; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  .table-scroll { overflow: visible; }
  .split { display: block; }
  .beyond { font-size: 8.5pt; }
  .cards { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 1rem; font-size: 8.5pt; hyphens: auto; }
  .cards :is(h3, h4) { font-size: 10.5pt; overflow-wrap: normal; }
  .cards .emblem { width: 3rem; height: 3rem; }
  .facts > div { grid-template-columns: 9rem 1fr; padding: .25rem 0; }
  .site-footer { padding: 1rem 0; font-size: 8.5pt; break-inside: avoid; }
  .statement { font-size: 22pt; }
  h1 { font-size: 20pt; }
  caption, thead .drawn { position: static !important; clip-path: none !important; }
  thead { display: table-header-group; }
  tr, .cards > li, .misses > li { break-inside: avoid; }
  h2, h3, h4, tr.group { break-after: avoid; }
  .prose a[href^=http]::after, .facts a[href^=http]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
  .bar rect, .status, .marks i, .emblem { print-color-adjust: exact; }
  .ledger :is(thead, tbody) :is(th, td, small, .status) { font-size: 8pt; line-height: 1.3; padding: .25em .6em .25em 0; }
  .ledger .context, .ledger .status small { display: inline; }
  .ledger a { text-decoration: none; }
  .ledger [data-sort=indicator] { width: 46%; }
  .ledger [data-sort=status] { width: 16%; }
  .indicators, .indicators > * { display: block; }
  .indicators > * > tr { grid-template-columns: 20% repeat(3, minmax(12%, min-content)) 1fr; column-gap: .8rem; }
  .indicators > thead .num { min-width: 0; }
  .indicator :is(th, .figure, .drawn, .outcome, .facts) { font-size: 9pt !important; }
  .proof :is(div, dt, dd) { display: inline; border: 0; }
  .proof dt::after { content: ": "; }
  .proof dd::after { content: ". "; }
  .story { columns: 2; }
  .ledger thead button::after { content: none; }
  table.files, table.dictionary { min-width: 0; }
}

"""##),
        EmbeddedFile(path: "corrections.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap">
{{>partials/breadcrumb}}
<h1>{{title}}</h1>
<p class="lede">{{summary}}</p>
<p class="remark">{{t.corrections.how}}</p>
{{#hasEntries}}
<ul class="rows corrections">
{{#entries}}
<li>
<h2><a href="{{link.href}}">{{link.label}}</a></h2>
<p class="context">{{objective}}</p>
{{#correction}}
<p><time datetime="{{date.iso}}">{{date.text}}</time>: {{t.corrections.was}} <del class="figure">{{was}}</del>, {{t.corrections.now}} <ins class="figure">{{now}}</ins>. {{why}}</p>
{{/correction}}
</li>
{{/entries}}
</ul>
{{/hasEntries}}
{{^hasEntries}}
<p>{{t.corrections.none}}</p>
{{/hasEntries}}
</div>
{{/content}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "data.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap">
{{>partials/breadcrumb}}
<h1>{{title}}</h1>
<p class="lede">{{summary}}</p>
<p class="remark">{{t.data.intro}}</p>
<section class="split" aria-labelledby="s-files">
<div class="aside"><h2 id="s-files">{{t.data.files}}</h2></div>
<div>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="s-files-caption">
<table class="small files" role="table">
<caption id="s-files-caption">{{t.data.files-caption}}</caption>
<thead role="rowgroup">
<tr role="row"><th scope="col" role="columnheader">{{t.data.file}}</th><th scope="col" role="columnheader" class="num">{{t.data.rows}}</th><th scope="col" role="columnheader" class="num">{{t.data.size}}</th><th scope="col" role="columnheader">{{t.data.form}}</th></tr>
</thead>
<tbody role="rowgroup">
{{#files}}
{{>partials/data-file}}
{{/files}}
</tbody>
</table>
</div>
<details>
<summary>{{t.data.area-files}}</summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="s-areas-caption">
<table class="small files" role="table">
<caption id="s-areas-caption">{{t.data.areas-caption}}</caption>
<thead role="rowgroup">
<tr role="row"><th scope="col" role="columnheader">{{t.data.file}}</th><th scope="col" role="columnheader" class="num">{{t.data.rows}}</th><th scope="col" role="columnheader" class="num">{{t.data.size}}</th><th scope="col" role="columnheader">{{t.data.form}}</th></tr>
</thead>
<tbody role="rowgroup">
{{#areaFiles}}
{{>partials/data-file}}
{{/areaFiles}}
</tbody>
</table>
</div>
</details>
</div>
</section>
{{#series}}
<section class="split" aria-labelledby="s-series">
<div class="aside"><h2 id="s-series">{{t.data.series}}</h2></div>
<div>
<p>{{t.data.series-text}}</p>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="s-series-caption">
<table class="small files" role="table">
<caption id="s-series-caption">{{t.data.series-caption}}</caption>
<thead role="rowgroup">
<tr role="row"><th scope="col" role="columnheader">{{t.data.file}}</th><th scope="col" role="columnheader" class="num">{{t.data.rows}}</th><th scope="col" role="columnheader" class="num">{{t.data.size}}</th><th scope="col" role="columnheader">{{t.data.form}}</th></tr>
</thead>
<tbody role="rowgroup">
{{#files}}
{{>partials/data-file}}
{{/files}}
</tbody>
</table>
</div>
<details>
<summary>{{t.data.series-columns}}</summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="s-series-columns-caption">
<table class="small dictionary" role="table">
<caption id="s-series-columns-caption">{{t.data.series-columns-caption}}</caption>
<thead role="rowgroup">
<tr role="row"><th scope="col" role="columnheader">{{t.data.column}}</th><th scope="col" role="columnheader">{{t.data.kind}}</th><th scope="col" role="columnheader">{{t.data.meaning}}</th></tr>
</thead>
<tbody role="rowgroup">
{{#columns}}
{{>partials/data-column}}
{{/columns}}
</tbody>
</table>
</div>
</details>
</div>
</section>
{{/series}}
<section class="split" aria-labelledby="s-sources">
<div class="aside"><h2 id="s-sources">{{t.data.sources}}</h2></div>
<ul class="rows">
{{#site.documents}}
<li id="{{anchor}}">
<h3>{{title}}</h3>
<p>{{#publisher}}{{publisher}}{{/publisher}}{{#date}}, <time datetime="{{iso}}">{{text}}</time>{{/date}}</p>
{{#url}}
<p><a href="{{url}}">{{url}}</a></p>
{{/url}}
{{#note}}
<p>{{note}}</p>
{{/note}}
{{#sha256}}
<p class="figure">SHA-256 {{sha256}}</p>
{{/sha256}}
<p>{{t.data.from-source}} <a href="{{table.href}}">{{table.label}}</a></p>
</li>
{{/site.documents}}
</ul>
</section>
<section class="split" aria-labelledby="s-license">
<div class="aside"><h2 id="s-license">{{t.data.license}}</h2></div>
<dl class="facts">
<div><dt>{{t.data.license-label}}</dt><dd><a href="{{license.href}}" rel="license">{{license.label}}</a></dd></div>
<div><dt>{{t.data.attribution}}</dt><dd>{{attribution}}</dd></div>
<div><dt>{{t.data.citation}}</dt><dd>{{citation}}</dd></div>
</dl>
</section>
<section class="split" aria-labelledby="s-use">
<div class="aside"><h2 id="s-use">{{t.data.use}}</h2></div>
<div class="prose">
<h3>{{t.data.use-spreadsheet}}</h3>
<p>{{t.data.use-spreadsheet-text}} <code>{{spreadsheet.label}}</code>. {{t.data.use-note}}</p>
<h3>Python</h3>
<pre tabindex="0"><code>import csv

with open("{{table.label}}", encoding="utf-8", newline="") as file:
    indicators = list(csv.DictReader(file))</code></pre>
<h3>R</h3>
<pre tabindex="0"><code>indicators &lt;- read.csv("{{table.label}}",
  encoding = "UTF-8", na.strings = "")</code></pre>
</div>
</section>
<section aria-labelledby="s-columns">
<h2 id="s-columns">{{t.data.columns}}</h2>
<p>{{t.data.columns-text}}</p>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="s-columns-caption">
<table class="small dictionary" role="table">
<caption id="s-columns-caption">{{t.data.columns-caption}}</caption>
<thead role="rowgroup">
<tr role="row"><th scope="col" role="columnheader">{{t.data.column}}</th><th scope="col" role="columnheader">{{t.data.kind}}</th><th scope="col" role="columnheader">{{t.data.meaning}}</th></tr>
</thead>
<tbody role="rowgroup">
{{#columns}}
{{>partials/data-column}}
{{/columns}}
</tbody>
</table>
</div>
</section>
<script type="application/ld+json" id="s-dataset">{{{jsonLD}}}</script>
</div>
{{/content}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "front.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="cover">
<div class="wrap">
<p class="kicker">{{site.organization}}{{#site.asOf}} <span>· {{t.footer.as-of}} <time datetime="{{iso}}">{{text}}</time></span>{{/site.asOf}}</p>
<h1>{{title}}</h1>
<p class="statement">{{sentence}}</p>
{{>partials/missed}}
{{#plans}}
<p class="remark"><a href="{{href}}">{{label}}</a></p>
{{/plans}}
{{#counts}}
{{>partials/bar}}
<ul class="numbers">
{{#parts}}
<li class="{{badge.tone}}{{#badge.isDeclared}} declared{{/badge.isDeclared}}"><a href="{{href}}"><span class="big">{{number}}</span> <span class="status {{badge.tone}}">{{#badge}}{{>partials/icon}}{{/badge}}<span>{{words}}</span></span></a></li>
{{/parts}}
</ul>
{{#asDeclared}}
<p class="remark">{{asDeclared}}</p>
{{/asDeclared}}
{{/counts}}
<p class="remark">{{t.front.size}} {{size}}. {{t.site.principle}}</p>
{{#areaCounts}}
<details>
<summary>{{t.front.as-table}}</summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="s-counts">
<table class="small">
<caption id="s-counts">{{counts.chartTitle}}</caption>
{{>partials/counts}}
</table>
</div>
</details>
{{/areaCounts}}
</div>
</div>
<div class="wrap">
{{^isPlan}}
<section class="split" aria-labelledby="s-not-reached">
<div class="aside">
<h2 id="s-not-reached">{{t.front.not-reached}}</h2>
<p class="remark">{{t.front.not-reached-means}}</p>
</div>
<div>
{{#notReached}}
{{#isEmpty}}
<p>{{#isJudged}}{{t.front.none-missed}}{{/isJudged}}{{^isJudged}}{{t.front.none-judged}}{{/isJudged}}</p>
{{/isEmpty}}
{{^isEmpty}}
<ul class="misses">
{{#rows}}
<li class="{{badge.tone}}">
<h3><a href="{{link.href}}">{{link.label}}</a></h3>
{{>partials/miss}}
</li>
{{/rows}}
</ul>
{{#others}}
<p class="more"><a href="{{misses}}">{{others}} →</a></p>
{{/others}}
{{/isEmpty}}
{{/notReached}}
</div>
</section>
{{/isPlan}}
{{#hasCautions}}
<section class="split" aria-labelledby="s-cautions">
<div class="aside">
<h2 id="s-cautions">{{t.front.cautions}}</h2>
</div>
<div>
<ul class="cautions">
{{#cautions}}
<li><a href="{{href}}">{{sentence}}</a></li>
{{/cautions}}
</ul>
{{#defaultDirection}}
<p><a href="{{defaultDirectionHref}}">{{defaultDirection}}</a></p>
{{/defaultDirection}}
<p class="more"><a href="{{cautionedHref}}">{{cautioned}}</a></p>
</div>
</section>
{{/hasCautions}}
{{#beyond}}
{{^isEmpty}}
<section class="split" aria-labelledby="s-beyond">
<div class="aside">
<h2 id="s-beyond">{{t.front.beyond}}</h2>
<p class="remark">{{t.front.beyond-question}}</p>
</div>
<div>
<p class="lede">{{count}}</p>
{{#hasWidest}}
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="s-widest">
<table class="small">
<caption id="s-widest">{{t.front.beyond-widest}}</caption>
<thead><tr><th scope="col">{{t.table.indicator}}</th><th scope="col" class="num">{{t.table.target}}</th><th scope="col" class="num">{{t.table.actual}}</th><th scope="col" class="num">{{t.table.gap}}</th></tr></thead>
<tbody>
{{#widest.rows}}
<tr><th scope="row"><a href="{{link.href}}">{{link.label}}</a>{{#cautions}}<br><small>{{cautions}}</small>{{/cautions}}</th><td class="num figure">{{target}}</td><td class="num figure">{{actual}}</td><td class="num figure">{{gap}}</td></tr>
{{/widest.rows}}
</tbody>
</table>
</div>
{{/hasWidest}}
{{#unmeasured}}
{{^isEmpty}}
<p>{{unmeasuredCount}}</p>
<ul class="beyond">
{{#rows}}
<li><a href="{{link.href}}">{{link.label}}</a> <span class="figure">{{actual}} ({{t.front.beyond-target}} {{target}})</span></li>
{{/rows}}
</ul>
{{/isEmpty}}
{{/unmeasured}}
{{#rest}}
{{^isEmpty}}
<details>
<summary>{{t.front.beyond-rest}}</summary>
<ul class="beyond">
{{#rows}}
<li><span><a href="{{link.href}}">{{link.label}}</a>{{#group}} <small>{{group}}</small>{{/group}}</span> <span class="figure">{{gap}}</span></li>
{{/rows}}
</ul>
{{#others}}
<p class="more"><a href="{{indicators.href}}">{{others}} →</a></p>
{{/others}}
</details>
{{/isEmpty}}
{{/rest}}
</div>
</section>
{{/isEmpty}}
{{/beyond}}
<section aria-labelledby="s-areas">
<h2 id="s-areas">{{t.front.areas}}</h2>
{{#areaGroups}}
{{#title}}
<h3 class="group">{{title}}</h3>
{{/title}}
<ul class="cards">
{{#areas}}
<li>
{{{emblem}}}
{{#title}}
<h4><a href="{{link.href}}">{{link.label}}</a></h4>
{{/title}}
{{^title}}
<h3><a href="{{link.href}}">{{link.label}}</a></h3>
{{/title}}
{{>partials/card}}
</li>
{{/areas}}
</ul>
{{/areaGroups}}
<p class="more"><a href="{{indicators.href}}">{{indicators.label}} →</a></p>
</section>
{{#introduction}}
<section class="split" aria-labelledby="s-introduction">
<div class="aside">
<h2 id="s-introduction">{{#introductionTitle}}{{introductionTitle}}{{/introductionTitle}}{{^introductionTitle}}{{t.front.introduction}}{{/introductionTitle}}</h2>
</div>
<div class="prose">
{{{introduction}}}
</div>
</section>
{{/introduction}}
<section class="split" aria-labelledby="s-about">
<div class="aside">
<h2 id="s-about">{{t.front.about}}</h2>
</div>
<div class="prose">
<p>{{t.front.about-text}}</p>
{{>partials/approvals}}
{{#site.documents}}
<p>{{t.footer.source}}: {{>partials/document}}{{#note}}<br><small>{{note}}</small>{{/note}}</p>
{{/site.documents}}
<ul>
<li><a href="{{indicators.href}}">{{indicators.label}}</a></li>
{{#explanations}}
<li><a href="{{href}}">{{label}}</a></li>
{{/explanations}}
</ul>
</div>
</section>
</div>
{{/content}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "glossary.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap">
{{>partials/breadcrumb}}
<h1>{{title}}</h1>
{{#summary}}
<p class="lede">{{summary}}</p>
{{/summary}}
{{#hasTerms}}
<nav class="terms" aria-label="{{t.glossary.terms}}">
<ul>
{{#terms}}
<li><a href="{{href}}">{{label}}</a></li>
{{/terms}}
</ul>
</nav>
{{/hasTerms}}
<div class="split text">
<div class="aside"></div>
<div class="prose glossary">
{{{text}}}
</div>
</div>
</div>
{{/content}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "indicators.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap">
{{>partials/breadcrumb}}
<h1>{{title}}</h1>
{{#tables}}
<p>{{t.filter.split}}</p>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="s-counts">
<table class="small">
<caption id="s-counts">{{t.filter.by-status}}</caption>
{{>partials/counts}}
</table>
</div>
{{/tables}}
{{#cautionTables}}
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="s-caution-counts">
<table class="small">
<caption id="s-caution-counts">{{t.filter.by-caution}}</caption>
{{>partials/counts}}
</table>
</div>
{{/cautionTables}}
{{^isSplit}}
<form class="filters js-only" id="s-filters" autocomplete="off" aria-label="{{t.filter.title}}">
<p><label for="s-q">{{t.filter.text}}</label><input id="s-q" type="search" name="q"></p>
<p><label for="s-area">{{t.filter.area}}</label><select id="s-area" name="area"><option value="">{{t.filter.all-areas}}</option>{{#areas}}<option value="{{id}}">{{area.label}}</option>{{/areas}}</select></p>
<p><label for="s-status">{{t.table.status}}</label><select id="s-status" name="status"><option value="">{{t.filter.all-statuses}}</option>{{#statuses}}<option value="{{code}}">{{label}}</option>{{/statuses}}</select></p>
<p><label for="s-caution">{{t.filter.caution}}</label><select id="s-caution" name="caution"><option value="">{{t.filter.all-cautions}}</option>{{#hasCautions}}<option value="any">{{t.filter.any-caution}}</option>{{/hasCautions}}{{#cautions}}<option value="{{code}}">{{label}}</option>{{/cautions}}</select></p>
<p><button type="reset">{{t.filter.clear}}</button></p>
<p class="count" role="status" data-one="{{t.filter.one}}" data-other="{{t.filter.other}}" data-none="{{t.filter.none}}"></p>
</form>
<p class="remark">{{t.filter.gap-order}}</p>
<table class="ledger" data-filters="s-filters" role="table">
<caption>{{caption}}</caption>
<thead role="rowgroup">
<tr role="row" data-sort-by="{{t.filter.sort}}"><th role="columnheader" scope="col" data-sort="indicator"><span>{{t.table.indicator}}</span></th><th role="columnheader" scope="col" class="num" data-sort="target"><span>{{t.table.target}}</span></th><th role="columnheader" scope="col" class="num" data-sort="actual"><span>{{t.table.actual}}</span></th><th role="columnheader" scope="col" class="num" data-sort="gap"><span>{{t.table.gap}}</span></th><th role="columnheader" scope="col" class="num" data-sort="result"><span>{{t.table.result}}</span></th><th role="columnheader" scope="col" data-sort="status"><span>{{t.table.status}}</span></th></tr>
</thead>
{{#areas}}
<tbody role="rowgroup" data-area="{{id}}">
<tr class="group" role="row"><th role="rowheader" scope="rowgroup" colspan="6"><a href="{{area.href}}">{{area.label}}</a></th></tr>
{{#rows}}
<tr role="row" data-status="{{standing}}" data-cautions="{{cautions}}">
<th role="rowheader" scope="row"><a href="{{row.link.href}}">{{row.link.label}}</a> <small class="context">{{#row.group}}{{row.group}} · {{/row.group}}<a href="{{row.objective.href}}">{{row.objective.label}}</a></small></th>
<td role="cell" class="num target" data-label="{{t.table.target}}"{{#target}} data-kind="{{kind}}" data-value="{{value}}"{{/target}}><span class="figure">{{#row.target}}{{row.target}}{{/row.target}}{{^row.target}}{{t.table.none}}{{/row.target}}</span></td>
<td role="cell" class="num actual" data-label="{{t.table.actual}}"{{#actual}} data-kind="{{kind}}" data-value="{{value}}"{{/actual}}><span class="figure">{{#row.actual}}{{row.actual}}{{/row.actual}}{{^row.actual}}{{t.table.not-reported}}{{/row.actual}}</span></td>
<td role="cell" class="num" data-label="{{t.table.gap}}"{{#gapShare}} data-kind="percent" data-value="{{gapShare}}"{{/gapShare}}><span class="figure">{{#row.gap}}{{row.gap}}{{/row.gap}}{{^row.gap}}–{{/row.gap}}</span></td>
<td role="cell" class="num result" data-label="{{t.table.result}}"{{#result}} data-kind="{{kind}}" data-value="{{value}}"{{/result}}><span class="figure">{{#row.result}}{{row.result}}{{/row.result}}{{^row.result}}{{t.table.none}}{{/row.result}}</span></td>
<td role="cell" class="outcome">{{#row.badge}}{{>partials/status}}{{/row.badge}}</td>
</tr>
{{/rows}}
</tbody>
{{/areas}}
</table>
{{/isSplit}}
</div>
{{/content}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "layouts/page.mustache", text: ##"""
<!doctype html>
<html lang="{{site.lang}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';img-src 'self';script-src 'self';style-src 'self';base-uri 'none';form-action 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{page.title}}</title>
{{#page.description}}
<meta name="description" content="{{page.description}}">
{{/page.description}}
{{#page.canonical}}
<link rel="canonical" href="{{page.canonical}}">
{{/page.canonical}}
<meta name="color-scheme" content="light dark">
{{#site.stylesheet}}
<link rel="stylesheet" href="{{site.stylesheet}}">
{{/site.stylesheet}}
{{#site.script}}
<script src="{{site.script}}"></script>
{{/site.script}}
{{#site.accent}}
<link rel="stylesheet" href="{{site.accent}}">
{{/site.accent}}
{{#site.icon}}
<link rel="icon" type="image/svg+xml" href="{{site.icon}}">
{{/site.icon}}
{{#site.feed}}
<link rel="alternate" type="application/atom+xml" title="{{site.title}}" href="{{site.feed}}">
{{/site.feed}}
<meta property="og:type" content="{{page.type}}">
<meta property="og:site_name" content="{{site.title}}">
<meta property="og:title" content="{{page.heading}}">
{{#page.description}}
<meta property="og:description" content="{{page.description}}">
{{/page.description}}
<meta property="og:locale" content="{{site.locale}}">
{{#page.canonical}}
<meta property="og:url" content="{{page.canonical}}">
{{/page.canonical}}
{{#page.modified}}
<meta property="article:modified_time" content="{{page.modified}}">
{{/page.modified}}
{{#page.image}}
<meta property="og:image" content="{{page.image}}">
<meta property="og:image:alt" content="{{site.organization}}">
{{/page.image}}
<meta name="twitter:card" content="{{#page.hasLargeImage}}summary_large_image{{/page.hasLargeImage}}{{^page.hasLargeImage}}summary{{/page.hasLargeImage}}">
</head>
<body>
<a class="skip" href="#s-main">{{t.nav.skip}}</a>
{{>partials/header}}
<main id="s-main" tabindex="-1">
{{$content}}{{/content}}
</main>
{{>partials/footer}}
{{$scripts}}{{/scripts}}</body>
</html>

"""##),
        EmbeddedFile(path: "locales/en.yaml", text: ##"""
# The interface's words in English. The sections lang, addresses, articles and generated are for the program;
# the others are for the templates, which read them as {{t.section.name}}.
lang: en
addresses:
  indicators: indicators
  search: search
  data: data
  areas: areas
  spreadsheet: excel
  series: series
  misses: missed
  corrections: corrections
  print: print
  years: years
# What stands before the body's name in “declared by the City” and in “data of the City”, by its first word.
articles:
  city: {by: "by the {name}", of: "of the {name}"}
  county: {by: "by the {name}", of: "of the {name}"}
  borough: {by: "by the {name}", of: "of the {name}"}
  municipality: {by: "by the {name}", of: "of the {name}"}
  province: {by: "by the {name}", of: "of the {name}"}
  region: {by: "by the {name}", of: "of the {name}"}
  ministry: {by: "by the {name}", of: "of the {name}"}
  department: {by: "by the {name}", of: "of the {name}"}
  university: {by: "by the {name}", of: "of the {name}"}
generated:
  status:
    achieved: Met
    partial: Partly met
    missed: Not met
    in-progress: In progress
    planned: Planned
    not-reached-by: "Not met: {percentage}"
    not-reached-all: Not met, partly or at all
    not-reported: Not reported
    not-comparable: Not comparable
  ground:
    declared-only: only declared
    as-declared: as declared
  standing:
    compared: {one: "{status} when compared", other: "{status} when compared"}
    declared-only: {one: "{status} (only declared)", other: "{status} (only declared)"}
    as-declared: {one: "{status} (as declared)", other: "{status} (as declared)"}
  search:
    selection: "{name}: {count}"
    # What people type who look for a status, with a comma between words or phrases.
    achieved: "objective achieved, target achieved, target reached, target met, reached, met"
    partial: "partly reached, partially achieved, partially met"
    missed: "not reached, not achieved, not met, target missed, objective missed, failed, broken promises"
    in-progress: "ongoing, under way, not finished"
    planned: "scheduled, planned target"
    not-reported: "missing value, missing data, no data, not available"
    not-comparable: "cannot be compared"
    table-words: "The list of all indicators in one table, to filter and to sort: target, value, result, status."
    data-words: "All figures to download and reuse: CSV and JSON files, spreadsheets such as Excel, open data. Licence, sources, citation."
    print-words: "The whole report on one page, to print or to keep as a PDF: printable version, full document."
  tally:
    achieved: {one: met, other: met}
    partial: {one: not met (only in part), other: not met (only in part)}
    missed: {one: not met, other: not met}
    in-progress: {one: in progress, other: in progress}
    planned: {one: planned, other: planned}
    not-reported: {one: not reported, other: not reported}
    not-comparable: {one: not comparable, other: not comparable}
    part: "{n} {status}"
    by-word:
      one: "{n} of these by the body's word alone"
      other: "{n} of these by the body's word alone"
    targets: {one: "{n} target met out of {total}", other: "{n} targets met out of {total}"}
    short: {one: "{n} of {total} targets", other: "{n} of {total} targets"}
    no-targets: No targets
    as-declared:
      one: "{n} indicator is shown as the body declares it, because its figures are missing or cannot be compared."
      other: "{n} indicators are shown as the body declares them, because their figures are missing or cannot be compared."
    chart-title: "Outcome of {indicators}"
  count:
    indicators: {one: "{n} indicator", other: "{n} indicators"}
    objectives: {one: "{n} objective", other: "{n} objectives"}
    planned: {one: "{n} target set", other: "{n} targets set"}
    default-direction:
      one: "For {n} indicator only the rule for the whole year says whether more or less is better."
      other: "For {n} indicators only the rule for the whole year says whether more or less is better."
    differing: {one: "{n} published result does not add up.", other: "{n} published results do not add up."}
    not-computable:
      one: "{n} published result cannot be recalculated."
      other: "{n} published results cannot be recalculated."
    beyond:
      one: "For {n} indicator the declared value goes beyond its target."
      other: "For {n} indicators the declared value goes beyond the target."
    cautioned:
      one: "For {n} indicator of {total} there is a caution or a note."
      other: "For {n} indicators of {total} there is a caution or a note."
    misses:
      one: "{n} target of {total} was missed or only partly met."
      other: "{n} targets of {total} were missed or only partly met."
    unmeasured:
      one: "For {n} the gap cannot be measured: target or value is negative, or they are parts of different totals."
      other: "For {n} the gap cannot be measured: targets or values are negative, or parts of different totals."
    others: {one: "and {n} more", other: "and {n} more"}
  check:
    consistent: The calculation agrees
    declared-only: "Only declared: there is no calculation to redo"
    not-due: The calculation is redone when the target is due
    compared-here: Compared by this site
    computed-here: Percentage calculated by this site
    other-formula: "it does agree by the other formula: {calculation}"
    default-direction: the direction is the one for the whole year, and may be wrong here
    differs: The calculation does not agree
    not-computable: The calculation cannot be redone
    not-published: No published result to check
    published: "published {result} ({rounding})"
    ours: "this site calculates {ours}, published {result}"
    above: "{actual} is more than {target}"
    below: "{actual} is less than {target}"
    equal: "{actual} is what the target asks for"
    in-time: "{actual} is in time for {target}"
  basis:
    ratio: ratio
    threshold: threshold
    date: date
  rounding:
    exact: exact
    rounded: rounded
    truncated: truncated
  reason:
    no-actual: the actual value has not been reported
    no-target: there is no target
    not-due: the target is not due yet
    no-direction: it is not said whether more or less is better
    different-kinds: a figure stands against a word
    baseline-better: the baseline is better than the target already
    result-rates-progress: the published result says how the work is going, not whether the target is met
    different-bases: target and actual value are percentages of different things
    different-totals: target and actual value are parts of different totals
    bound: it is only known to be more or less than this figure
    inexact: the figure is not exact
    across-deadline: the deadline is within the period that was declared
    range: the target is a range
    words-only: the actual value is words, which only a reader can judge
    zero-or-negative-target: the target is zero or negative and there is no baseline
    missed-at-threshold: the target is missed although the ratio reaches 100%
    result-is-no-percentage: the published result is neither a percentage, nor a yes or no, nor a verdict
  caution:
    differs: the calculation does not agree
    not-comparable: figures not comparable
    declared-only: only declared
    provisional: provisional
    target-changed: target changed during the year
    due-later: due later
    different-totals: parts of different totals
    note: with a remark
    met-exactly: met exactly
    same-date: done on the very day
    default-direction: direction chosen for the whole year
    text-holds-figure: a figure written in words
  cautions:
    differs:
      one: "For {n} indicator the published result does not agree with the figures."
      other: "For {n} indicators the published result does not agree with the figures."
    not-comparable:
      one: "For {n} indicator target and actual value cannot be compared."
      other: "For {n} indicators target and actual value cannot be compared."
    declared-only:
      one: "For {n} indicator there is only the body’s word: there is no calculation to redo."
      other: "For {n} indicators there is only the body’s word: there is no calculation to redo."
    provisional:
      one: "For {n} indicator the value is provisional."
      other: "For {n} indicators the value is provisional."
    target-changed:
      one: "For {n} indicator the target was changed during the year."
      other: "For {n} indicators the target was changed during the year."
    due-later:
      one: "For {n} indicator the target is due after the year’s end."
      other: "For {n} indicators the target is due after the year’s end."
    different-totals:
      one: "For {n} indicator target and actual value are parts of different totals."
      other: "For {n} indicators target and actual value are parts of different totals."
  remark:
    no-value: "no value ({text})"
    in-progress: "In progress: {actual} on {date}; due: {due}."
    in-progress-count: "In progress: {actual} of {target} on {date}; due: {due}."
    in-progress-within: "In progress, within the limit so far: {actual} on {date}; due: {due}."
    in-progress-open: "In progress; due: {due}."
    overdue: "Overdue: {date}."
    baseline-better: The baseline is better than the target already, so there is no percentage of the way.
    no-direction: It is not said whether more or less is better, so this site does not judge.
    text-holds-figure: It is written in words, so nobody can redo the calculation.
  difference:
    short-points: {one: "{difference} point", other: "{difference} points"}
    number: "{difference} against the target"
    points: {one: "{difference} percentage point", other: "{difference} percentage points"}
    more: "{size} more"
    less: "{size} less"
  direction:
    higher: more is better
    lower: less is better
    zero: nearer to zero is better
    sentence: "{direction} ({origin})"
  origin:
    comparator: the sign in front of the target says so
    indicator: editorial choice for this indicator
    year: editorial choice for the whole year
  front:
    other-areas: Other areas
    sentence:
      one: "By the values declared {body}, {n} target out of {total} is met."
      other: "By the values declared {body}, {n} targets out of {total} are met."
    in-progress:
      one: "One target is in progress: it is not due yet."
      other: "{n} targets are in progress: they are not due yet."
    plan-targets:
      one: "{n} target set for {year}."
      other: "{n} targets set for {year}."
    plan-sentence:
      one: "{n} target set for {year}; no result reported yet."
      other: "{n} targets set for {year}; no result reported yet."
    missed: {one: Not met, other: Not met}
    missed-partly: "{n}, {partly} of them partly"
    not-reported:
      one: "The value of {n} target is not reported yet."
      other: "The values of {n} targets are not reported yet."
    missed-count: "{actual} of {target}"
    missed-figures: "{actual}, with a target of {target}"
    body: "by {name}"
    owner: "of {name}"
  charts:
    bullet-title: "{indicator}: actual value and target"
    target: "target {value}"
    actual: "actual value {value}"
    initial-target: "initial target {value}"
    baseline: "baseline {value}"
    breakdown-title: "{title}: the parts of the whole"
    breakdown-part: "{label} {value}"
    remainder: rest
    timeline-title: The milestones in time
    milestone: "{n}. {date}: {text}"
    trend-title: "{indicator}, year by year"
    trend-year: "{year}: {actual}, target {target}"
    trend-interim: "{actual}, on {date}"
    trend-actual: "{year}: {actual}"
  feed:
    correction: "Correction: {indicator}"
    correction-text: "{objective}: {was} before, {now} now. {why}"
  years:
    change: "From {before} to {after}"
    now:
      one: "{n} target, not met in {before}, is met in {after}."
      other: "{n} targets, not met in {before}, are met in {after}."
    no-longer:
      one: "{n} target, met in {before}, is not met in {after}."
      other: "{n} targets, met in {before}, are not met in {after}."
    still:
      one: "{n} is met in {before} and in {after}."
      other: "{n} are met in {before} and in {after}."
    never:
      one: "{n} is met neither in {before} nor in {after}."
      other: "{n} are met neither in {before} nor in {after}."
    open:
      one: "Of {n} nothing can be said: in one of the two years there is no outcome, or what is measured or its direction changed."
      other: "Of {n} nothing can be said: in one of the two years there is no outcome, or what is measured or its direction changed."
    added:
      one: "{n} indicator of {after} has no counterpart in {before}."
      other: "{n} indicators of {after} have no counterpart in {before}."
    gone:
      one: "{n} indicator of {before} has no counterpart in {after}."
      other: "{n} indicators of {before} have no counterpart in {after}."
    now-label: Now met
    no-longer-label: No longer met
    still-label: Met in both
    never-label: Met in neither
    open-label: Without an outcome
    now-title: "Met in {after} and not in {before}"
    no-longer-title: "Met in {before} and not in {after}"
  labels:
    year: "Objectives {year}"
    indicators: All indicators
    indicators-title: "All indicators of {year}"
    indicators-area-title: "The indicators of {year}: {area}"
    indicators-caption: "{indicators}: {counts}"
    misses-title: "Targets not reached in {year}"
    corrections: Corrections
    corrections-title: "Corrections to the figures of {year}"
    corrections-summary: What changed in the figures after they were published, when and why.
    print: All on one page
    print-title: "Objectives and indicators {year} on one page"
    years-title: Year by year
    years-summary: "What changed from one year to the next: which targets are now met, and which no longer. The target itself may change from year to year, so each value has its own beside it."
    title-with-count: "{title}: {count}"
    search: Search
    not-found: Page not found
    page-title: "{page} – {site}"
    source-page: "page {page}"
    breakdown-of-indicator: "{title} ({indicator})"
    weighted-mean: "Weighted mean, by the weights that the body declared: {mean}"
    citation-title: "{author}, “{title}”"
    citation-data: "on data {body}"
    citation-edition: "edition of {date}"
    error-report-subject: "Error report: {title} ({page})"
    list-separator: ", "
  data:
    label: Open data
    title: "Open data {year}"
    set-title: "Objectives and indicators {year}: {body}"
    set-description: "{body}: every indicator of {year} with its target, actual value and published result, as the body declares them, and with what came of redoing the arithmetic. The site re-checks the arithmetic, not the facts."
    objective-description: "“{title}”, an objective of {body} for {year}: the target, actual value and published result of each indicator, as the body declares them. {summary}"
    keywords: transparency, objectives, indicators
    file-table: All indicators, for programs (CSV)
    file-spreadsheet: All indicators, for spreadsheets (CSV)
    note-table: "Every text stands as the body wrote it: a spreadsheet may take one that begins with a sign such as “=” for a formula. Open the table for spreadsheets there."
    note-spreadsheet: An apostrophe stands before texts that a spreadsheet would take for a formula.
    note-json: "Area by area, objective by objective: every indicator with the document and the line that the figure comes from. A number of more than 15 digits is a text, so that no program rounds it."
    note-index: "Says of each area what its file is called, how many indicators it has, its size and its SHA-256."
    file-area: "{area} (CSV)"
    file-json: All indicators with the provenance of every figure (JSON)
    file-index: "Index of the JSON: there are many indicators, and each area has a file"
    file-area-json: "{area}, with the provenance of every figure (JSON)"
    file-schema: Schema of the JSON (JSON Schema)
    file-package: Description of the tables (Data Package)
    file-series: "All years: one row for each indicator, year and field (CSV)"
    series-title: "Objectives and indicators, {first}–{last}: {body}"
    series-description: "{body}: every indicator from {first} to {last}, with the target, actual value and published result of each year, as the body declares them, and with what came of redoing the arithmetic. An indicator has the same code in all years, even where its name has changed."
    file-catalogue: Entry for catalogues of open data (DCAT-AP)
    form-table: UTF-8, separated by commas, decimal point
    form-spreadsheet: UTF-8 with BOM, separated by commas, decimal point
    form-json: UTF-8
    rows: {one: "{n} row", other: "{n} rows"}
    bytes: {one: "{n} byte", other: "{n} bytes"}
    kilobytes: "{n} kB"
    attribution: "“{title}”, by {publisher}, licence {license}. Figures declared by the body."
    citation: "{publisher}, “{title}”, edition of {date}."
    kind-text: text
    kind-code: code
    kind-integer: whole number
    kind-number: number
    kind-value: number, date, yes or no
    kind-flag: yes or no
    download-area: The indicators of this area (CSV)
    download-area-json: The indicators of this area with the provenance of every figure (JSON)
    download-objective-table: The indicators of the area (CSV)
    download-objective-json: The data with the provenance of every figure (JSON)
  columns:
    year: The reporting year.
    area_id: The area’s code, which is also its folder on the site.
    area: The area’s name.
    objective_id: The objective’s code, unique in its area.
    objective: The objective’s title.
    indicator_id: The indicator’s code, unique in its objective and the same over the years.
    indicator: The indicator’s name, as published.
    group: The sub-heading that the indicator stands under.
    direction: "Which way success lies: higher, more is better; lower, less is better; zero, nearer to zero is better. Empty where the target needs none (dates, yes or no, words) and where nothing says it."
    target: The target, as published.
    target_comparator: What stands in front of the target. Empty where nothing does. A date is always a deadline.
    target_value: The target for a program, without its unit. Empty where it is words.
    target_unit: "The unit of target_value: %, with what it is a percentage of where that is said; an ISO 4217 code; the name of a measure."
    actual: The actual value, as published. Empty where it was not reported.
    actual_value: The actual value for a program, without its unit. Empty where it is words.
    actual_unit: The unit of actual_value, as in target_unit.
    published_result: The result that the body itself published.
    published_value: The published result in percent; a yes counts as 100, a no as 0. Empty for anything else.
    computed_value: The percentage of the target that was reached by the site’s own arithmetic, between 0 and 100, cut after six decimals. Empty where the figures give none, and where the value is only a yes, a no or words.
    status: "The outcome, the same that the pages show: achieved; partial and missed, not reached; in-progress; planned; not-reported; not-comparable."
    verification: "What came of redoing the arithmetic: consistent, it agrees; declared-only, there is only the body’s word and no calculation to redo; differs, it does not; not-computable, it cannot be redone; not-published, there is no published result."
    basis: "How the site’s own result was computed: ratio, the quotient; threshold; date."
    baseline: The value that the indicator started from, as published.
    target_initial: The target before it was changed during the year, as published.
    weight: The weight that the body declared.
    formula: How the body computes the figure.
    provisional: Whether the figures are not final yet.
    responsible_unit: The unit that answers for the objective.
    source_document: The code of the document that the figure comes from; the JSON and the Data Package give its title.
    source_page: The page of the document.
    evidence: The document that proves the figure, with its address in brackets.
    note: A remark on the figure.
    page: The indicator’s address on the site.
    code: The body’s own key of the indicator.
    due: "When the target is due, if not at the end of the year: a year, a half (2021-H1), a quarter (2021-Q4), a month or a day."
    cautions: "What to know before using the figure, in codes with blanks between them: differs, the calculation does not agree; not-comparable; declared-only; provisional; target-changed, during the year; due-later, after the year’s end; different-totals, parts of different totals; note, there is a remark; met-exactly; same-date, done on the very day; default-direction, the direction is the year’s rule; text-holds-figure, a figure written in words."
    target_type: "What sort of target it is: number, range, date, period (a month, a quarter, a half or a year), yes-no, text; none, where there is none."
    actual_type: "What sort of actual value it is, as in target_type; bound, where it is only known to be more or less, or about so much."
    target_number: The target, only where it is a number, in the unit of number_unit.
    actual_number: The actual value, only where it is a number, in the unit of number_unit.
    number_unit: "The common unit of target_number and actual_number: minutes, where one was in hours."
    result_kind: "What sort of result was published: percent, yes-no, verdict (a judgement in words), colour, progress (it says that work goes on), text."
    unit: The unit of bare numbers, where it was published beside them.
    target_low: "The lower end of a target that is a range; target_comparator is then between."
    target_high: The upper end of a target that is a range.
  series:
    key: "The indicator’s code, the same in every year: area, objective and indicator by the names of its first year. Where another indicator had that code before, @ and its first year follow."
    field: "What the row says: the name of the column that says the same in the year’s table."
    number: "The figure, only where it is a number, in the unit that unit names: as target_number, actual_number, target_low, target_high, published_value or computed_value in the year’s table."
    unit: "The unit of number, which may change from one year to another. Empty where the number has none."
    text: "The text, as published; the code for status and verification."
  json:
    direction_origin: "Who says which way success lies: comparator, what stands in front of the target; indicator, an editorial choice for the indicator; year, an editorial choice for the year."
    as_declared: Whether the outcome is only what the body declares, because there is no figure to compare.
    raw_value: The quotient in percent before it is kept between 0 and 100.
    rounding: "How the published result was made from the quotient: exact, rounded or truncated."
    reason: Why the calculation cannot be redone.
    calculation: The calculation with its numbers, as the page shows it.
    breakdowns: How a whole is divided, by the body’s account.
    provenance: "Where the figure comes from: the document, the evidence, the corrections, and the content file with the line and the SHA-256 of the whole file, with line feeds alone as line ends."
nav:
  areas: Areas
  skip: Skip to content
  main: Main navigation
  footer: Site links
  breadcrumb: Breadcrumb
  search: Search the site
  contents: On this page
  pager: Neighbouring pages
  years: Years
  home: Front page
  previous: Previous
  next: Next
site:
  unofficial: Unofficial site
  run-by: run by
  principle: The values are declared by the body; this site re-checks the arithmetic, not the facts.
footer:
  figures: Figures of
  publisher: Site of
  source: Source
  as-of: Figures as of
  updated: Edition of
  license: Licence of the texts
  contact: Contact
table:
  area: Area
  indicator: Indicator
  target: Target
  actual: Actual value
  result: Published result
  gap: Gap
  chart: Chart
  status: Status
  total: Total
  none: not given
  not-reported: not reported
front:
  cautions: To be read with caution
  as-table: The same numbers as a table, by area
  size: "In all:"
  not-reached: Targets not reached
  not-reached-means: Those partly met and those missed, together.
  none-judged: No target could be compared yet.
  none-missed: Among the indicators that were reported and can be compared, no target was missed.
  beyond: Beyond the target
  beyond-question: Was the target too low? The figures alone do not say.
  beyond-widest: The widest gaps, in proportion to the target
  beyond-target: target
  beyond-rest: All others
  areas: The areas
  introduction: Introduction
  about: What this site is
  about-text: It sets what the body intended beside what it declares to have done. Every figure is shown as it was published, with the calculation redone beside it.
approval:
  approved: Approved by
  validated: Validated by
area:
  text: What it is about
  objectives: The objectives
trend:
  year: Year
  table: The numbers of each year
  undrawn: Figures in another unit, or of another thing, stand in the table only.
objective:
  official-title: Official title
  result: Result that the body declares for the whole objective, which the site cannot recompute
  indicators: The indicators
  caption: Target, actual value and published result of each indicator
  provisional: Provisional value
  target-initial: Initial target, changed during the year
  baseline: Baseline
  note: Note
  variance: Why the result is different
  variance-missed: Why the target was not reached
  breakdowns: How it divides
  part: Part
  value: Value
  text: The story
  text-means: Facts and figures as the body declares them.
  milestones: Milestones
  next-steps: Next steps
  editorial-note: Good to know
  sheet: Source and citation
  rule: Source and rule
  proof: Proof, source and rule
  anchor: Link to this indicator
  copied: Link copied
  data: Open data
  cite: How to cite
  error: Errors
  report-error: Report an error on this page
  unit: Responsible unit
  stakeholders: Stakeholders
  source: Source document
  formula: Formula
  direction: What is better
  due: Due
  weight: Weight
  evidence: Evidence
  correction: Correction
data:
  sources: Sources
  from-source: "All figures, row by row:"
  intro: The files hold the same figures as the pages. The licence is for the work of whoever publishes the site; the figures are the body's.
  files: The files
  files-caption: Files with all indicators
  areas-caption: Files with the indicators of one area
  columns-caption: Name, type and meaning of every column
  file: Content
  size: Size
  rows: Rows
  form: Format
  area-files: The files of each area
  series: All years
  series-text: "For comparing years. Numbers of two years compare only where they have the same unit, and where status does not say that a year is still in progress."
  series-caption: Files with all years
  series-columns: The columns of this table
  series-columns-caption: Name, type and meaning of every column of the table of all years
  license: Licence and citation
  license-label: Licence
  attribution: Attribution
  citation: How to cite
  use: How to open the data
  use-spreadsheet: Spreadsheet
  use-spreadsheet-text: "Open with a double click:"
  use-note: In the table for spreadsheets, an apostrophe stands before texts that the program would take for a formula; in the other tables, every text stands as the body wrote it. In the JSON, a number of more than 15 digits is a text, so that no program rounds it.
  columns: The columns
  columns-text: The tables of the indicators of a year or an area all have these columns, in this order. Lines end with CR LF, as RFC 4180 says. In published figures, spaces are plain spaces.
  column: Column
  kind: Type
  meaning: Meaning
  optional: may be empty
methodology:
  none-differing: No result contradicts the calculation.
  checks: The arithmetic re-checked
  differing: Figures that do not add up
  not-computable: Figures that cannot be recalculated
glossary:
  terms: Index of terms
years:
  by-year: Year by year
  by-year-caption: The indicators of each year, by outcome
  by-area: the indicators of both years, by area
  all: All indicators of both years
misses:
  by-area: The targets by area
corrections:
  none: This edition has no correction.
  was: before
  now: now
  how: A correction changes a figure that was already published. It stays written here, on the indicator's page and in the feed.
print:
  text: The story of each objective, its sources and its charts are on its own page.
  note: Note
not-found:
  text: There is no page at this address. It may have been moved.
  search: Search for what you need
  areas: Or go on from an area
redirect:
  moved: "The page is now here:"
filter:
  title: Filter the indicators
  split: "There are many indicators: each area has a table of its own. Each number leads to the indicators that it counts."
  by-status: How many indicators by status
  by-caution: How many indicators by caution
  any-caution: With a caution or a note
  gap-order: The gap is how far the value is from the target. It is sorted in proportion to the target.
  text: Search the table
  area: Area
  all-areas: All areas
  all-statuses: All statuses
  caution: Caution
  all-cautions: With and without cautions
  clear: Clear filters and order
  sort: "Sort by:"
  one: "{n} indicator of {total}"
  other: "{n} indicators of {total}"
  none: "{n} indicators of {total}. Try with fewer words, or remove a filter."
search:
  text: What are you looking for?
  go: Search
  one: "{n} result"
  other: "{n} results"
  more: Show more results
  some: No page has all the words; here are those that have most of them.
  partly: First the pages with all the words, then those with some of them.
  absent: "On no page: {words}."
  similar: "Also searched for: {words}."
  unread: "Not searched for, as it is nearly everywhere: {words}."
  none: Nothing found. Try other words, or just one.
  short: Type a word or a number of at least two letters or digits that is no article or preposition.
  failed: The search did not load. Try to reload the page.
  needs-script: Search needs JavaScript. The whole site can be reached from here, too.
  browse: Browse
  target: "target {target}"
  objective: Objective
  area: Area
  year: Year
  page: Page
  term: Glossary
  selection: Indicators
  figures: Figures

"""##),
        EmbeddedFile(path: "locales/it.yaml", text: ##"""
# Le parole dell'interfaccia in italiano. Le sezioni lang, addresses, articles e generated servono al programma;
# le altre ai modelli, che le leggono come {{t.sezione.nome}}.
lang: it
addresses:
  indicators: indicatori
  search: cerca
  data: dati
  areas: aree
  spreadsheet: excel
  series: serie
  misses: non-raggiunti
  corrections: correzioni
  print: stampa
  years: anni
# Le parole davanti al nome dell'ente in «dichiarati dal Comune» e in «su dati del Comune», secondo la sua prima parola.
articles:
  comune: {by: "dal {name}", of: "del {name}"}
  municipio: {by: "dal {name}", of: "del {name}"}
  ministero: {by: "dal {name}", of: "del {name}"}
  consorzio: {by: "dal {name}", of: "del {name}"}
  parco: {by: "dal {name}", of: "del {name}"}
  provincia: {by: "dalla {name}", of: "della {name}"}
  regione: {by: "dalla {name}", of: "della {name}"}
  città: {by: "dalla {name}", of: "della {name}"}
  camera: {by: "dalla {name}", of: "della {name}"}
  unione: {by: "dall’{name}", of: "dell’{name}"}
  università: {by: "dall’{name}", of: "dell’{name}"}
  azienda: {by: "dall’{name}", of: "dell’{name}"}
generated:
  status:
    achieved: Raggiunto
    partial: Raggiunto in parte
    missed: Non raggiunto
    in-progress: In corso
    planned: Previsto
    not-reached-by: "Non raggiunto: {percentage}"
    not-reached-all: Non raggiunto, del tutto o in parte
    not-reported: Non comunicato
    not-comparable: Non confrontabile
  ground:
    declared-only: solo dichiarato
    as-declared: come dichiarato
  standing:
    compared: {one: "{status} al confronto", other: "{status} al confronto"}
    declared-only: {one: "{status} (solo dichiarato)", other: "{status} (solo dichiarati)"}
    as-declared: {one: "{status} (come dichiarato)", other: "{status} (come dichiarati)"}
  search:
    selection: "{name}: {count}"
    # Che cosa scrive chi cerca uno stato, con una virgola tra una parola o frase e l'altra.
    achieved: "obiettivo raggiunto, target raggiunto, promesse mantenute, rispettato"
    partial: "in parte raggiunto, parzialmente raggiunto, raggiunto parzialmente"
    missed: "obiettivo non raggiunto, target non raggiunto, obiettivo mancato, target mancato, mancato, fallito, promesse non mantenute, non rispettato"
    in-progress: "ancora in corso, non ancora concluso"
    planned: "in programma, obiettivo previsto, target previsto"
    not-reported: "dato mancante, senza dati, valore mancante, non disponibile"
    not-comparable: "non paragonabile, non si può confrontare"
    table-words: "L’elenco di tutti gli indicatori in una tabella, da filtrare e ordinare: target, valore, risultato, stato."
    data-words: "Tutte le cifre da scaricare e riusare: file CSV e JSON, fogli di calcolo come Excel, open data. Licenza, fonti, citazione."
    print-words: "Tutto il resoconto su una pagina, da stampare o salvare in PDF: versione stampabile, documento intero."
  tally:
    achieved: {one: raggiunto, other: raggiunti}
    partial: {one: non raggiunto (solo in parte), other: non raggiunti (solo in parte)}
    missed: {one: non raggiunto, other: non raggiunti}
    in-progress: {one: in corso, other: in corso}
    planned: {one: previsto, other: previsti}
    not-reported: {one: non comunicato, other: non comunicati}
    not-comparable: {one: non confrontabile, other: non confrontabili}
    part: "{n} {status}"
    by-word:
      one: "di cui {n} sulla sola parola dell’ente"
      other: "di cui {n} sulla sola parola dell’ente"
    targets: {one: "{n} target raggiunto su {total}", other: "{n} target raggiunti su {total}"}
    short: {one: "{n} target su {total}", other: "{n} target su {total}"}
    no-targets: Nessun target
    as-declared:
      one: "{n} indicatore è mostrato come dichiarato dall’ente, perché le sue cifre mancano o non si possono confrontare."
      other: "{n} indicatori sono mostrati come dichiarati dall’ente, perché le loro cifre mancano o non si possono confrontare."
    chart-title: "Esito di {indicators}"
  count:
    indicators: {one: "{n} indicatore", other: "{n} indicatori"}
    objectives: {one: "{n} obiettivo", other: "{n} obiettivi"}
    planned: {one: "{n} target fissato", other: "{n} target fissati"}
    default-direction:
      one: "In {n} indicatore che sia meglio di più o di meno lo dice soltanto la regola scelta per tutto l’anno."
      other: "In {n} indicatori che sia meglio di più o di meno lo dice soltanto la regola scelta per tutto l’anno."
    differing: {one: "{n} risultato pubblicato non torna.", other: "{n} risultati pubblicati non tornano."}
    not-computable:
      one: "{n} risultato pubblicato non si può ricalcolare."
      other: "{n} risultati pubblicati non si possono ricalcolare."
    beyond:
      one: "In {n} indicatore il valore dichiarato va oltre il target."
      other: "In {n} indicatori il valore dichiarato va oltre il target."
    cautioned:
      one: "In {n} indicatore su {total} c’è una cautela o una nota."
      other: "In {n} indicatori su {total} c’è una cautela o una nota."
    misses:
      one: "{n} target su {total} è mancato o raggiunto solo in parte."
      other: "{n} target su {total} sono mancati o raggiunti solo in parte."
    unmeasured:
      one: "Di {n} lo scarto non si misura: target o valore sono negativi, o parti di totali diversi."
      other: "Di {n} lo scarto non si misura: target o valori sono negativi, o parti di totali diversi."
    others: {one: "e {n} altro", other: "e altri {n}"}
  check:
    consistent: Il conto torna
    declared-only: "Solo dichiarato: non c’è un conto da rifare"
    not-due: Il conto si rifà alla scadenza
    compared-here: Confronto fatto dal sito
    computed-here: Percentuale calcolata dal sito
    other-formula: "torna invece con l’altra formula: {calculation}"
    default-direction: la direzione è quella scelta per tutto l’anno, e qui può essere sbagliata
    differs: Il conto non torna
    not-computable: Il conto non si può rifare
    not-published: Nessun risultato pubblicato da ricontrollare
    published: "pubblicato {result} ({rounding})"
    ours: "il sito calcola {ours}, pubblicato {result}"
    above: "{actual} supera {target}"
    below: "{actual} è sotto {target}"
    equal: "{actual} è quanto chiede il target"
    in-time: "{actual} è entro il termine, {target}"
  basis:
    ratio: rapporto
    threshold: soglia
    date: data
  rounding:
    exact: esatto
    rounded: arrotondato
    truncated: troncato
  reason:
    no-actual: il valore raggiunto non è stato comunicato
    no-target: non c’è un target
    not-due: il termine non è ancora arrivato
    no-direction: non è detto se è meglio di più o di meno
    different-kinds: da una parte c’è una cifra, dall’altra una parola
    baseline-better: il valore di partenza è già migliore del target
    result-rates-progress: il risultato pubblicato dice come procede il lavoro, non se il target è raggiunto
    different-bases: target e valore sono percentuali di cose diverse
    different-totals: target e valore sono parti di totali diversi
    bound: si sa solo che è più o meno di questa cifra
    inexact: la cifra non è esatta
    across-deadline: la scadenza cade nel periodo dichiarato
    range: il target è un intervallo
    words-only: il valore è fatto di parole, che solo chi legge può giudicare
    zero-or-negative-target: il target è zero o negativo e manca un valore di partenza
    missed-at-threshold: il target è mancato, ma il rapporto arriva al 100%
    result-is-no-percentage: il risultato pubblicato non è una percentuale, né un sì o un no, né un giudizio
  caution:
    differs: il conto non torna
    not-comparable: cifre non confrontabili
    declared-only: solo dichiarato
    provisional: provvisorio
    target-changed: target cambiato durante l’anno
    due-later: scade più tardi
    different-totals: parti di totali diversi
    note: con una nota
    met-exactly: raggiunto di misura
    same-date: fatto nel giorno della scadenza
    default-direction: direzione scelta per tutto l’anno
    text-holds-figure: una cifra scritta a parole
  cautions:
    differs:
      one: "In {n} indicatore il risultato pubblicato non torna con le cifre."
      other: "In {n} indicatori il risultato pubblicato non torna con le cifre."
    not-comparable:
      one: "In {n} indicatore target e valore non si possono confrontare."
      other: "In {n} indicatori target e valore non si possono confrontare."
    declared-only:
      one: "In {n} indicatore c’è solo la parola dell’ente: non c’è un conto da rifare."
      other: "In {n} indicatori c’è solo la parola dell’ente: non c’è un conto da rifare."
    provisional:
      one: "In {n} indicatore il valore è provvisorio."
      other: "In {n} indicatori il valore è provvisorio."
    target-changed:
      one: "In {n} indicatore il target è stato cambiato durante l’anno."
      other: "In {n} indicatori il target è stato cambiato durante l’anno."
    due-later:
      one: "In {n} indicatore il target scade dopo la fine dell’anno."
      other: "In {n} indicatori il target scade dopo la fine dell’anno."
    different-totals:
      one: "In {n} indicatore target e valore sono parti di totali diversi."
      other: "In {n} indicatori target e valore sono parti di totali diversi."
  remark:
    no-value: "nessun valore ({text})"
    in-progress: "In corso: {actual} al {date}; scadenza: {due}."
    in-progress-count: "In corso: {actual} su {target} al {date}; scadenza: {due}."
    in-progress-within: "In corso, finora entro il limite: {actual} al {date}; scadenza: {due}."
    in-progress-open: "In corso; scadenza: {due}."
    overdue: "Scaduto: {date}."
    baseline-better: Il valore di partenza è già migliore del target, quindi non c’è una percentuale di avvicinamento.
    no-direction: Non è detto se è meglio di più o di meno, quindi il sito non giudica.
    text-holds-figure: È scritto a parole, quindi nessuno può rifare il conto.
  difference:
    short-points: {one: "{difference} punto", other: "{difference} punti"}
    number: "{difference} rispetto al target"
    points: {one: "{difference} punto percentuale", other: "{difference} punti percentuali"}
    more: "{size} in più"
    less: "{size} in meno"
  direction:
    higher: più è meglio
    lower: meno è meglio
    zero: più vicino a zero è meglio
    sentence: "{direction} ({origin})"
  origin:
    comparator: lo dice il segno davanti al target
    indicator: scelta editoriale per questo indicatore
    year: scelta editoriale per tutto l’anno
  front:
    other-areas: Altre aree
    sentence:
      one: "Secondo i valori dichiarati {body}, {n} target su {total} risulta raggiunto."
      other: "Secondo i valori dichiarati {body}, {n} target su {total} risultano raggiunti."
    in-progress:
      one: "Un target è in corso: non è ancora scaduto."
      other: "{n} target sono in corso: non sono ancora scaduti."
    plan-targets:
      one: "{n} target fissato per il {year}."
      other: "{n} target fissati per il {year}."
    plan-sentence:
      one: "{n} target fissato per il {year}; nessun risultato è stato ancora comunicato."
      other: "{n} target fissati per il {year}; nessun risultato è stato ancora comunicato."
    missed: {one: Non raggiunto, other: Non raggiunti}
    missed-partly: "{n}, di cui {partly} in parte"
    not-reported:
      one: "Di {n} target il valore non è stato ancora comunicato."
      other: "Di {n} target i valori non sono stati ancora comunicati."
    missed-count: "{actual} su {target}"
    missed-figures: "{actual}, con target {target}"
    body: "da {name}"
    owner: "di {name}"
  charts:
    bullet-title: "{indicator}: valore raggiunto e target"
    target: "target {value}"
    actual: "valore raggiunto {value}"
    initial-target: "target iniziale {value}"
    baseline: "valore di partenza {value}"
    breakdown-title: "{title}: le parti dell’insieme"
    breakdown-part: "{label} {value}"
    remainder: resto
    timeline-title: Le tappe nel tempo
    milestone: "{n}. {date}: {text}"
    trend-title: "{indicator}, anno per anno"
    trend-year: "{year}: {actual}, target {target}"
    trend-interim: "{actual}, al {date}"
    trend-actual: "{year}: {actual}"
  feed:
    correction: "Correzione: {indicator}"
    correction-text: "{objective}: prima {was}, ora {now}. {why}"
  years:
    change: "Dal {before} al {after}"
    now:
      one: "{n} target, non raggiunto nel {before}, risulta raggiunto nel {after}."
      other: "{n} target, non raggiunti nel {before}, risultano raggiunti nel {after}."
    no-longer:
      one: "{n} target, raggiunto nel {before}, risulta non raggiunto nel {after}."
      other: "{n} target, raggiunti nel {before}, risultano non raggiunti nel {after}."
    still:
      one: "{n} risulta raggiunto nel {before} e nel {after}."
      other: "{n} risultano raggiunti nel {before} e nel {after}."
    never:
      one: "{n} non risulta raggiunto né nel {before} né nel {after}."
      other: "{n} non risultano raggiunti né nel {before} né nel {after}."
    open:
      one: "Di {n} non si può dire: in uno dei due anni manca un esito, o è cambiato che cosa si misura o il suo verso."
      other: "Di {n} non si può dire: in uno dei due anni manca un esito, o è cambiato che cosa si misura o il suo verso."
    added:
      one: "{n} indicatore del {after} non ha un corrispondente nel {before}."
      other: "{n} indicatori del {after} non hanno un corrispondente nel {before}."
    gone:
      one: "{n} indicatore del {before} non ha un corrispondente nel {after}."
      other: "{n} indicatori del {before} non hanno un corrispondente nel {after}."
    now-label: Ora raggiunti
    no-longer-label: Non più raggiunti
    still-label: Raggiunti in entrambi
    never-label: In nessuno dei due
    open-label: Senza un esito
    now-title: "Raggiunti nel {after} e non nel {before}"
    no-longer-title: "Raggiunti nel {before} e non nel {after}"
  labels:
    year: "Obiettivi {year}"
    indicators: Tutti gli indicatori
    indicators-title: "Tutti gli indicatori del {year}"
    indicators-area-title: "Gli indicatori del {year}: {area}"
    indicators-caption: "{indicators}: {counts}"
    misses-title: "Target non raggiunti nel {year}"
    corrections: Correzioni
    corrections-title: "Correzioni alle cifre del {year}"
    corrections-summary: Che cosa è cambiato nelle cifre dopo la loro pubblicazione, quando e perché.
    print: Tutto in una pagina
    print-title: "Obiettivi e indicatori {year} in una pagina"
    years-title: Gli anni a confronto
    years-summary: "Che cosa è cambiato da un anno all’altro: quali target risultano ora raggiunti, e quali non più. Da un anno all’altro può cambiare anche il target: per questo accanto a ogni valore c’è il suo."
    title-with-count: "{title}: {count}"
    search: Cerca
    not-found: Pagina non trovata
    page-title: "{page} – {site}"
    source-page: "pagina {page}"
    breakdown-of-indicator: "{title} ({indicator})"
    weighted-mean: "Media pesata, con i pesi dichiarati dall’ente: {mean}"
    citation-title: "{author}, «{title}»"
    citation-data: "su dati {body}"
    citation-edition: "edizione del {date}"
    error-report-subject: "Segnalazione: {title} ({page})"
    list-separator: ", "
  data:
    label: Dati aperti
    title: "Dati aperti {year}"
    set-title: "Obiettivi e indicatori {year}: {body}"
    set-description: "{body}: ogni indicatore del {year} con il target, il valore raggiunto e il risultato pubblicato, come li dichiara l’ente, e con l’esito del conto rifatto. Il sito ricontrolla i calcoli, non i fatti."
    objective-description: "«{title}», un obiettivo di {body} per il {year}: il target, il valore raggiunto e il risultato pubblicato di ogni indicatore, come li dichiara l’ente. {summary}"
    keywords: trasparenza, obiettivi, indicatori
    file-table: Tutti gli indicatori, per programmi (CSV)
    file-spreadsheet: Tutti gli indicatori, per fogli di calcolo (CSV)
    note-table: "Ogni testo è come l’ha scritto l’ente: un foglio di calcolo può prendere per una formula quello che comincia con un segno come «=». Lì conviene aprire la tabella per fogli di calcolo."
    note-spreadsheet: Un apostrofo precede i testi che un foglio di calcolo prenderebbe per una formula.
    note-json: "Area per area, obiettivo per obiettivo: ogni indicatore con il documento e la riga da cui viene la cifra. Un numero di più di 15 cifre è un testo, così nessun programma lo arrotonda."
    note-index: "Per ogni area dice come si chiama il suo file, quanti indicatori ha, quanto è grande e qual è il suo SHA-256."
    file-area: "{area} (CSV)"
    file-json: Tutti gli indicatori con la provenienza di ogni cifra (JSON)
    file-index: "Indice del JSON: gli indicatori sono molti, e ogni area ha il suo file"
    file-area-json: "{area}, con la provenienza di ogni cifra (JSON)"
    file-schema: Schema del JSON (JSON Schema)
    file-package: Descrizione delle tabelle (Data Package)
    file-series: "Tutti gli anni: una riga per ogni indicatore, anno e campo (CSV)"
    series-title: "Obiettivi e indicatori, {first}–{last}: {body}"
    series-description: "{body}: ogni indicatore dal {first} al {last}, con il target, il valore raggiunto e il risultato pubblicato di ogni anno, come li dichiara l’ente, e con l’esito del conto rifatto. Un indicatore ha lo stesso codice in tutti gli anni, anche se ha cambiato nome."
    file-catalogue: Scheda per i cataloghi di dati aperti (DCAT-AP)
    form-table: UTF-8, separatore virgola, decimali con il punto
    form-spreadsheet: UTF-8 con BOM, separatore punto e virgola, decimali con la virgola
    form-json: UTF-8
    rows: {one: "{n} riga", other: "{n} righe"}
    bytes: {one: "{n} byte", other: "{n} byte"}
    kilobytes: "{n} kB"
    attribution: "«{title}», a cura di {publisher}, licenza {license}. Cifre dichiarate dall’ente."
    citation: "{publisher}, «{title}», edizione del {date}."
    kind-text: testo
    kind-code: codice
    kind-integer: numero intero
    kind-number: numero
    kind-value: numero, data, yes o no
    kind-flag: yes o no
    download-area: Gli indicatori di quest’area (CSV)
    download-area-json: Gli indicatori di quest’area con la provenienza di ogni cifra (JSON)
    download-objective-table: Gli indicatori dell’area (CSV)
    download-objective-json: I dati con la provenienza di ogni cifra (JSON)
  columns:
    year: L’anno di riferimento.
    area_id: Il codice dell’area, che è anche la sua cartella nel sito.
    area: Il nome dell’area.
    objective_id: Il codice dell’obiettivo, unico nella sua area.
    objective: Il titolo dell’obiettivo.
    indicator_id: Il codice dell’indicatore, unico nel suo obiettivo e uguale negli anni.
    indicator: Il nome dell’indicatore, come è stato pubblicato.
    group: Il sottotitolo sotto cui sta l’indicatore.
    direction: "Da che parte sta il successo: higher, più è meglio; lower, meno è meglio; zero, più vicino a zero è meglio. Vuoto dove il target non ne ha bisogno (date, sì o no, parole) e dove niente lo dice."
    target: Il target, come è stato pubblicato.
    target_comparator: Il segno davanti al target. Vuoto dove non c’è. Una data vale sempre come termine.
    target_value: Il target per un programma, senza unità. Vuoto se è fatto di parole.
    target_unit: "L’unità di target_value: %, con ciò di cui è percentuale dove è detto; un codice ISO 4217; il nome di una misura."
    actual: Il valore raggiunto, come è stato pubblicato. Vuoto se non è stato comunicato.
    actual_value: Il valore raggiunto per un programma, senza unità. Vuoto se è fatto di parole.
    actual_unit: L’unità di actual_value, come in target_unit.
    published_result: Il risultato che l’ente stesso ha pubblicato.
    published_value: Il risultato pubblicato in percento; un sì vale 100, un no 0. Vuoto per ogni altra cosa.
    computed_value: La percentuale raggiunta del target secondo il sito, tra 0 e 100, troncata al milionesimo. Vuoto dove le cifre non la danno, e dove il valore è solo un sì, un no o una parola.
    status: "L’esito, lo stesso che mostrano le pagine: achieved, raggiunto; partial e missed, non raggiunto; in-progress, in corso; planned, previsto; not-reported, non comunicato; not-comparable, non confrontabile."
    verification: "Che cosa risulta dal conto rifatto: consistent, torna; declared-only, c’è solo la parola dell’ente e non c’è un conto da rifare; differs, non torna; not-computable, non si può rifare; not-published, non c’è un risultato pubblicato."
    basis: "Come il sito ha calcolato il suo risultato: ratio, il rapporto; threshold, la soglia; date, la data."
    baseline: Il valore di partenza, come è stato pubblicato.
    target_initial: Il target prima che fosse cambiato durante l’anno, come è stato pubblicato.
    weight: Il peso dichiarato dall’ente.
    formula: Come l’ente calcola la cifra.
    provisional: Se le cifre non sono ancora definitive.
    responsible_unit: L’unità responsabile dell’obiettivo.
    source_document: Il codice del documento da cui viene la cifra; il JSON e il Data Package ne danno il titolo.
    source_page: La pagina del documento.
    evidence: Il documento di prova, con il suo indirizzo tra parentesi.
    note: Una nota sulla cifra.
    page: L’indirizzo dell’indicatore nel sito.
    code: Il codice che l’ente stesso dà all’indicatore.
    due: "Quando scade il target, se non alla fine dell’anno: un anno, un semestre (2021-H1), un trimestre (2021-Q4), un mese o un giorno."
    cautions: "Che cosa sapere prima di usare la cifra, in codici separati da uno spazio: differs, il conto non torna; not-comparable, le cifre non si confrontano; declared-only, solo dichiarato; provisional, provvisorio; target-changed, target cambiato durante l’anno; due-later, scade dopo la fine dell’anno; different-totals, parti di totali diversi; note, c’è una nota; met-exactly, raggiunto di misura; same-date, fatto nel giorno stesso; default-direction, la direzione è la regola dell’anno; text-holds-figure, una cifra scritta a parole."
    target_type: "Di che sorta è il target: number, range (un intervallo), date, period (un mese, un trimestre, un semestre o un anno), yes-no, text; none, se non c’è."
    actual_type: "Di che sorta è il valore raggiunto, come in target_type; bound, se si sa solo che è di più o di meno, o circa tanto."
    target_number: Il target, solo se è un numero, nell’unità di number_unit.
    actual_number: Il valore raggiunto, solo se è un numero, nell’unità di number_unit.
    number_unit: "L’unità comune di target_number e actual_number: minuti, se uno era in ore."
    result_kind: "Di che sorta è il risultato pubblicato: percent, yes-no, verdict (un giudizio a parole), colour (un colore), progress (dice che il lavoro procede), text."
    unit: L’unità dei numeri scritti da soli, se è stata pubblicata a parte.
    target_low: "L’estremo inferiore di un target che è un intervallo; target_comparator è allora between."
    target_high: L’estremo superiore di un target che è un intervallo.
  series:
    key: "Il codice dell’indicatore, lo stesso in ogni anno: area, obiettivo e indicatore come si chiamavano nel primo anno in cui c’è. Dove un altro indicatore aveva già quel codice, segue @ con il primo anno."
    field: "Che cosa dice la riga: il nome della colonna che nella tabella dell’anno dice lo stesso."
    number: "La cifra, solo se è un numero, nell’unità di unit: come target_number, actual_number, target_low, target_high, published_value o computed_value nella tabella dell’anno."
    unit: "L’unità di number: può cambiare da un anno all’altro. Vuota se il numero non ne ha."
    text: "Il testo, come è stato pubblicato; per status e verification, il codice."
  json:
    direction_origin: "Chi dice da che parte sta il successo: comparator, il segno davanti al target; indicator, una scelta editoriale per l’indicatore; year, una scelta editoriale per l’anno."
    as_declared: Se l’esito è solo quello dichiarato dall’ente, perché non c’è una cifra che si possa confrontare.
    raw_value: Il rapporto in percento prima di essere tenuto tra 0 e 100.
    rounding: "Come il risultato pubblicato viene dal rapporto: exact, esatto; rounded, arrotondato; truncated, troncato."
    reason: Perché il conto non si può rifare.
    calculation: Il conto con i suoi numeri, come lo mostra la pagina.
    breakdowns: Come si divide un totale, secondo l’ente.
    provenance: "Da dove viene la cifra: il documento, la prova, le correzioni, e il file di contenuto con la riga e lo SHA-256 di tutto il file, con il solo line feed a fine riga."
nav:
  skip: Vai al contenuto
  main: Navigazione principale
  footer: Collegamenti del sito
  breadcrumb: Percorso
  search: Cerca nel sito
  contents: In questa pagina
  pager: Pagine vicine
  years: Anni
  areas: Aree
  home: Pagina iniziale
  previous: Precedente
  next: Successivo
site:
  unofficial: Sito non ufficiale
  run-by: a cura di
  principle: Valori dichiarati dall’ente; il sito ricontrolla i calcoli, non i fatti.
footer:
  figures: Cifre di
  publisher: Sito di
  source: Fonte
  as-of: Dati al
  updated: Edizione del
  license: Licenza dei testi
  contact: Contatti
table:
  area: Area
  indicator: Indicatore
  target: Target
  actual: Valore raggiunto
  result: Risultato pubblicato
  gap: Scarto
  chart: Grafico
  status: Stato
  total: Totale
  none: non indicato
  not-reported: non comunicato
front:
  cautions: Da leggere con cautela
  as-table: Gli stessi numeri in tabella, per area
  size: "In tutto:"
  not-reached: Target non raggiunti
  not-reached-means: Quelli raggiunti in parte e quelli mancati, insieme.
  none-judged: Nessun target si è potuto ancora confrontare.
  none-missed: Tra gli indicatori comunicati e confrontabili nessun target risulta mancato.
  beyond: Oltre il target
  beyond-question: Il target era troppo basso? Le cifre da sole non lo dicono.
  beyond-widest: Gli scarti più grandi, in proporzione al target
  beyond-target: target
  beyond-rest: Tutti gli altri
  areas: Le aree
  introduction: Introduzione
  about: Che cos’è questo sito
  about-text: Mette a confronto ciò che l’ente si era proposto con ciò che dichiara di aver fatto. Ogni cifra è mostrata come è stata pubblicata; accanto c’è il conto rifatto.
approval:
  approved: Approvato da
  validated: Validato da
area:
  text: Di che cosa si tratta
  objectives: Gli obiettivi
trend:
  year: Anno
  table: I numeri di ogni anno
  undrawn: Le cifre in un’altra unità, o di altre cose, stanno solo nella tabella.
objective:
  official-title: Titolo ufficiale
  result: Risultato che l’ente dichiara per l’intero obiettivo, non ricalcolabile dal sito
  indicators: Gli indicatori
  caption: Target, valore raggiunto e risultato pubblicato di ogni indicatore
  provisional: Valore provvisorio
  target-initial: Target iniziale, cambiato durante l’anno
  baseline: Valore di partenza
  note: Nota
  variance: Perché il risultato è diverso
  variance-missed: Perché il target non è stato raggiunto
  breakdowns: Come si divide
  part: Parte
  value: Valore
  text: Il racconto
  text-means: Fatti e cifre come li dichiara l’ente.
  milestones: Le tappe
  next-steps: I prossimi passi
  editorial-note: Da sapere
  sheet: Fonte e citazione
  rule: Fonte e regola
  proof: Prova, fonte e regola
  anchor: Collegamento a questo indicatore
  copied: Collegamento copiato
  data: Dati aperti
  cite: Come citare
  error: Errori
  report-error: Segnala un errore in questa pagina
  unit: Unità responsabile
  stakeholders: Soggetti coinvolti
  source: Documento di origine
  formula: Formula
  direction: Che cosa è meglio
  due: Scadenza
  weight: Peso
  evidence: Documento di prova
  correction: Correzione
data:
  sources: Le fonti
  from-source: "Tutte le cifre, riga per riga:"
  intro: I file contengono le stesse cifre delle pagine. La licenza vale per il lavoro di chi pubblica il sito; le cifre sono dell’ente.
  files: I file
  files-caption: File con tutti gli indicatori
  areas-caption: File con gli indicatori di una sola area
  columns-caption: Nome, tipo e significato di ogni colonna
  file: Contenuto
  size: Dimensione
  rows: Righe
  form: Formato
  area-files: I file di ogni area
  series: Tutti gli anni
  series-text: "Per confrontare gli anni. I numeri di due anni si confrontano solo se hanno la stessa unità (unit) e se lo stato (status) non dice che l’anno è ancora in corso."
  series-caption: File con tutti gli anni
  series-columns: Le colonne di questa tabella
  series-columns-caption: Nome, tipo e significato di ogni colonna della tabella di tutti gli anni
  license: Licenza e citazione
  license-label: Licenza
  attribution: Attribuzione
  citation: Come citare
  use: Come aprire i dati
  use-spreadsheet: Foglio di calcolo
  use-spreadsheet-text: "Aprire con un doppio clic:"
  use-note: Nella tabella per fogli di calcolo un apostrofo precede i testi che il programma prenderebbe per una formula; nelle altre tabelle ogni testo è come l’ha scritto l’ente. Nel JSON un numero di più di 15 cifre è un testo, così nessun programma lo arrotonda.
  columns: Le colonne
  columns-text: Le tabelle degli indicatori di un anno o di un’area hanno tutte queste colonne, in questo ordine. Le righe finiscono con CR LF, come vuole la RFC 4180. Nelle cifre pubblicate gli spazi sono spazi semplici.
  column: Colonna
  kind: Tipo
  meaning: Significato
  optional: può essere vuota
methodology:
  none-differing: Nessun risultato contraddice il conto.
  checks: I conti rifatti
  differing: Cifre che non tornano
  not-computable: Cifre che non si possono ricalcolare
glossary:
  terms: Indice dei termini
years:
  by-year: Anno per anno
  by-year-caption: Gli indicatori di ogni anno, per esito
  by-area: gli indicatori di entrambi, per area
  all: Tutti gli indicatori dei due anni
misses:
  by-area: I target per area
corrections:
  none: In questa edizione non risulta nessuna correzione.
  was: prima
  now: ora
  how: Una correzione cambia una cifra che era già pubblicata. Resta scritta qui, nella pagina dell’indicatore e nel feed.
print:
  text: Il racconto di ogni obiettivo, le fonti e i grafici sono nelle sue pagine.
  note: Nota
not-found:
  text: A questo indirizzo non c’è nessuna pagina. Forse è stata spostata.
  search: Cerca che cosa ti serve
  areas: Oppure riparti da un’area
redirect:
  moved: "La pagina ora è qui:"
filter:
  title: Filtra gli indicatori
  split: "Gli indicatori sono molti: ogni area ha la sua tabella. Ogni numero porta agli indicatori che conta."
  by-status: Quanti indicatori per stato
  by-caution: Quanti indicatori per cautela
  any-caution: Con una cautela o una nota
  gap-order: Lo scarto è la distanza del valore dal target. Si ordina in proporzione al target.
  text: Cerca nella tabella
  area: Area
  all-areas: Tutte le aree
  all-statuses: Tutti gli stati
  caution: Cautela
  all-cautions: Con e senza cautele
  clear: Togli filtri e ordine
  sort: "Ordina per:"
  one: "{n} indicatore su {total}"
  other: "{n} indicatori su {total}"
  none: "{n} indicatori su {total}. Prova con meno parole, o togli un filtro."
search:
  text: Che cosa cerchi?
  go: Cerca
  one: "{n} risultato"
  other: "{n} risultati"
  more: Mostra altri risultati
  some: "Nessuna pagina ha tutte le parole; ecco quelle che ne hanno di più."
  partly: "Prima le pagine con tutte le parole, poi quelle che ne hanno alcune."
  absent: "Non c’è in nessuna pagina: {words}."
  similar: "Cercato anche: {words}."
  unread: "Non cercato, perché è quasi ovunque: {words}."
  none: Nessun risultato. Prova con altre parole, o con una parola sola.
  short: Scrivi una parola o un numero di almeno due lettere o cifre, che non sia un articolo o una preposizione.
  failed: La ricerca non si è caricata. Prova a ricaricare la pagina.
  needs-script: La ricerca ha bisogno di JavaScript. Tutto il sito si raggiunge anche da qui.
  browse: Sfoglia
  target: "target {target}"
  objective: Obiettivo
  area: Area
  year: Anno
  page: Pagina
  term: Glossario
  selection: Indicatori
  figures: Cifre

"""##),
        EmbeddedFile(path: "methodology.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap">
{{>partials/breadcrumb}}
<h1>{{title}}</h1>
{{#summary}}
<p class="lede">{{summary}}</p>
{{/summary}}
<div class="split text">
{{>partials/contents}}
<div class="prose">
{{{text}}}
</div>
</div>
<section class="split" aria-labelledby="s-checks">
<div class="aside">
<h2 id="s-checks">{{t.methodology.checks}}</h2>
</div>
<div>
<p class="remark">{{t.site.principle}}</p>
{{>partials/approvals}}
<dl class="facts">
{{#bases}}
<div><dt>{{label}}</dt><dd class="figure">{{count}}</dd></div>
{{/bases}}
</dl>
{{#defaultDirection}}
<p>{{defaultDirection}}</p>
{{/defaultDirection}}
<h3>{{t.methodology.differing}}</h3>
<p>{{#hasDiffering}}{{differingCount}}{{/hasDiffering}}{{^hasDiffering}}{{t.methodology.none-differing}}{{/hasDiffering}}</p>
{{#hasDiffering}}
<ul class="findings">
{{#differing}}
{{>partials/finding}}
{{/differing}}
</ul>
{{/hasDiffering}}
<h3>{{t.methodology.not-computable}}</h3>
<p>{{notComputableCount}}</p>
{{#hasNotComputable}}
<ul class="findings">
{{#notComputable}}
{{>partials/finding}}
{{/notComputable}}
</ul>
{{/hasNotComputable}}
</div>
</section>
</div>
{{/content}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "misses.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap">
{{>partials/breadcrumb}}
<h1>{{title}}</h1>
<p class="lede">{{count}}</p>
{{#notReached}}
<ul class="misses">
{{#rows}}
<li class="{{badge.tone}}">
<h2><a href="{{link.href}}">{{link.label}}</a></h2>
{{>partials/miss}}
</li>
{{/rows}}
</ul>
{{#others}}
<p class="more"><a href="{{indicators.href}}">{{others}} →</a></p>
{{/others}}
{{/notReached}}
{{#areaCounts}}
<section aria-labelledby="s-counts">
<h2>{{t.misses.by-area}}</h2>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="s-counts">
<table class="small">
<caption id="s-counts">{{t.filter.by-status}}</caption>
{{>partials/counts}}
</table>
</div>
</section>
{{/areaCounts}}
</div>
{{/content}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "not-found.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap">
<h1>{{title}}</h1>
<p class="lede">{{t.not-found.text}}</p>
<form class="search" role="search" action="{{site.search.href}}" aria-label="{{t.not-found.search}}">
<input type="search" name="q" required aria-label="{{t.not-found.search}}" placeholder="{{t.not-found.search}}">
<button>{{t.search.go}}</button>
</form>
<h2>{{t.not-found.areas}}</h2>
<ul>
{{#areas}}
<li><a href="{{href}}">{{label}}</a></li>
{{/areas}}
</ul>
<p class="more"><a href="{{site.home}}">{{t.nav.home}} →</a></p>
</div>
{{/content}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "objective.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap">
{{>partials/breadcrumb}}
<div class="title">
{{{emblem}}}
<div>
<p class="kicker">{{area.label}}</p>
<h1>{{title}}</h1>
{{#officialTitle}}
<p class="remark">{{t.objective.official-title}}: {{officialTitle}}</p>
{{/officialTitle}}
{{#summary}}
<p class="lede">{{summary}}</p>
{{/summary}}
</div>
<p class="verdict">{{#badge}}<span class="status {{tone}}">{{>partials/icon}}<span>{{counts.sentence}}{{#ground}} <small>{{ground}}</small>{{/ground}}</span></span>{{/badge}}</p>
</div>
<section aria-labelledby="s-indicators">
<h2 id="s-indicators">{{t.objective.indicators}}</h2>
{{#counts.asDeclared}}
<p class="remark">{{counts.asDeclared}}</p>
{{/counts.asDeclared}}
{{#result}}
<p class="remark">{{t.objective.result}}: <strong class="figure">{{result}}</strong></p>
{{/result}}
{{#weightedMean}}
<p class="remark">{{weightedMean}}</p>
{{/weightedMean}}
<table class="indicators" role="table" aria-labelledby="s-caption" data-copied="{{t.objective.copied}}">
<caption id="s-caption">{{t.objective.caption}}</caption>
<thead role="rowgroup">
<tr role="row"><th scope="col" role="columnheader">{{t.table.indicator}}</th><th scope="col" role="columnheader" class="num">{{t.table.target}}</th><th scope="col" role="columnheader" class="num">{{t.table.actual}}</th><th scope="col" role="columnheader" class="num">{{t.table.result}}</th><th scope="col" role="columnheader" class="drawn">{{t.table.chart}}</th><th scope="col" role="columnheader" class="outcome">{{t.table.status}}</th></tr>
</thead>
{{#groups}}
<tbody role="rowgroup">
{{#title}}
<tr class="group" role="row"><th scope="rowgroup" role="rowheader" colspan="6">{{title}}</th></tr>
{{/title}}
{{#indicators}}
<tr id="{{id}}" class="indicator {{badge.tone}}{{#areLong}} long{{/areLong}}" role="row">
<th scope="row" role="rowheader">{{#code}}<span class="code">{{code}}</span> {{/code}}{{name}} <a class="anchor" href="#{{id}}" aria-label="{{t.objective.anchor}}">#</a></th>
{{>partials/value}}
<td class="drawn" role="cell">
{{#bullet}}
{{>partials/charts/bullet}}
{{/bullet}}
{{#trend}}
{{>partials/charts/trend}}
{{/trend}}
</td>
<td class="outcome" role="cell">
{{#badge}}{{>partials/status}}{{/badge}}
{{#check}}
{{>partials/check}}
{{/check}}
{{#remarks}}
<p>{{.}}</p>
{{/remarks}}
{{#isProvisional}}
<p><strong>{{t.objective.provisional}}</strong></p>
{{/isProvisional}}
{{#targetInitial}}
<p>{{t.objective.target-initial}}: <span class="figure">{{targetInitial}}</span></p>
{{/targetInitial}}
{{#baseline}}
<p>{{t.objective.baseline}}: <span class="figure">{{baseline}}</span></p>
{{/baseline}}
{{#note}}
<p><strong>{{t.objective.note}}:</strong> {{note}}</p>
{{/note}}
{{#sheet}}
<details class="proof">
<summary>{{#evidence}}{{t.objective.proof}}{{/evidence}}{{^evidence}}{{t.objective.rule}}{{/evidence}}</summary>
<dl class="facts">
{{#evidence}}
<div><dt>{{t.objective.evidence}}</dt><dd>{{#href}}<a href="{{href}}">{{label}}</a>{{/href}}{{^href}}{{label}}{{/href}}</dd></div>
{{/evidence}}
{{#source}}
<div><dt>{{t.objective.source}}</dt><dd>{{>partials/document}}</dd></div>
{{/source}}
{{#formula}}
<div><dt>{{t.objective.formula}}</dt><dd>{{formula}}</dd></div>
{{/formula}}
{{#direction}}
<div><dt>{{t.objective.direction}}</dt><dd>{{direction}}</dd></div>
{{/direction}}
{{#due}}
<div><dt>{{t.objective.due}}</dt><dd>{{due}}</dd></div>
{{/due}}
{{#weight}}
<div><dt>{{t.objective.weight}}</dt><dd class="figure">{{weight}}</dd></div>
{{/weight}}
{{#corrections}}
<div><dt>{{t.objective.correction}}</dt><dd><time datetime="{{date.iso}}">{{date.text}}</time>: <del>{{was}}</del> → <ins>{{now}}</ins>. {{why}}</dd></div>
{{/corrections}}
</dl>
</details>
{{/sheet}}
</td>
</tr>
{{/indicators}}
</tbody>
{{/groups}}
</table>
</section>
{{#varianceNote}}
<section class="split" aria-labelledby="s-variance">
<div class="aside"><h2 id="s-variance">{{#hasMissed}}{{t.objective.variance-missed}}{{/hasMissed}}{{^hasMissed}}{{t.objective.variance}}{{/hasMissed}}</h2></div>
<div class="prose"><p>{{varianceNote}}</p></div>
</section>
{{/varianceNote}}
{{#hasBreakdowns}}
<section class="split" aria-labelledby="s-breakdowns">
<div class="aside"><h2 id="s-breakdowns">{{t.objective.breakdowns}}</h2></div>
<div>
{{#breakdowns}}
<h3 id="{{id}}">{{title}}</h3>
{{#bar}}
{{>partials/charts/breakdown}}
{{/bar}}
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="{{id}}">
<table class="small">
<caption>{{title}}</caption>
<thead><tr><th scope="col">{{t.objective.part}}</th><th scope="col" class="num">{{t.objective.value}}</th></tr></thead>
<tbody>
{{#parts}}
<tr><th scope="row">{{#number}}<span class="chart-number">{{number}}</span> {{/number}}{{label}}</th><td class="num figure">{{value}}</td></tr>
{{/parts}}
</tbody>
{{#total}}
<tfoot><tr><th scope="row">{{t.table.total}}</th><td class="num figure">{{total}}</td></tr></tfoot>
{{/total}}
</table>
</div>
{{/breakdowns}}
</div>
</section>
{{/hasBreakdowns}}
<div class="story">
{{#text}}
<section aria-labelledby="s-text">
<h2 id="s-text">{{t.objective.text}}</h2>
<p class="remark">{{t.objective.text-means}}</p>
<div class="prose">
{{{text}}}
</div>
</section>
{{/text}}
{{#nextSteps}}
<section aria-labelledby="s-next">
<h2 id="s-next">{{t.objective.next-steps}}</h2>
<div class="prose"><p>{{nextSteps}}</p></div>
</section>
{{/nextSteps}}
{{#note}}
<section aria-labelledby="s-note">
<h2 id="s-note">{{t.objective.editorial-note}}</h2>
<div class="prose"><p>{{note}}</p></div>
</section>
{{/note}}
</div>
{{#hasMilestones}}
<section class="split" aria-labelledby="s-milestones">
<div class="aside"><h2 id="s-milestones">{{t.objective.milestones}}</h2></div>
<div>
{{#timeline}}
{{>partials/charts/timeline}}
{{/timeline}}
<ol class="milestones">
{{#milestones}}
<li>{{#timeline}}<span class="chart-number">{{number}}</span> {{/timeline}}<time datetime="{{date.iso}}">{{date.text}}</time> <span>{{text}}</span></li>
{{/milestones}}
</ol>
</div>
</section>
{{/hasMilestones}}
<section class="sheet" aria-labelledby="s-sheet">
<h2 id="s-sheet">{{t.objective.sheet}}</h2>
<dl class="facts">
{{#responsibleUnit}}
<div><dt>{{t.objective.unit}}</dt><dd>{{responsibleUnit}}</dd></div>
{{/responsibleUnit}}
{{#stakeholders}}
<div><dt>{{t.objective.stakeholders}}</dt><dd>{{stakeholders}}</dd></div>
{{/stakeholders}}
{{#source}}
<div id="s-source"><dt>{{t.objective.source}}</dt><dd>{{>partials/document}}{{#note}}<br><small>{{note}}</small>{{/note}}{{#sha256}}<br><small class="figure">SHA-256 {{sha256}}</small>{{/sha256}}</dd></div>
{{/source}}
<div><dt>{{t.objective.data}}</dt><dd><ul class="plain">
{{#downloads}}
<li><a href="{{href}}">{{label}}</a> <small>{{size}}</small></li>
{{/downloads}}
</ul></dd></div>
<div><dt>{{t.objective.cite}}</dt><dd>{{citation}}</dd></div>
{{#errorReport}}
<div><dt>{{t.objective.error}}</dt><dd><a href="{{errorReport}}">{{t.objective.report-error}}</a></dd></div>
{{/errorReport}}
</dl>
</section>
{{>partials/pager}}
<script type="application/ld+json">{{{jsonLD}}}</script>
</div>
{{/content}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "page.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap">
{{>partials/breadcrumb}}
<h1{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</h1>
{{#summary}}
<p class="lede"{{#lang}} lang="{{lang}}"{{/lang}}>{{summary}}</p>
{{/summary}}
<div class="split text">
{{>partials/contents}}
<div class="prose"{{#lang}} lang="{{lang}}"{{/lang}}>
{{{text}}}
</div>
</div>
</div>
{{/content}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "partials/approvals.mustache", text: ##"""
{{#approvals}}
<p>{{#isValidation}}{{t.approval.validated}}{{/isValidation}}{{^isValidation}}{{t.approval.approved}}{{/isValidation}} {{by}}{{#act}}, {{act}}{{/act}}{{#date}}, <time datetime="{{iso}}">{{text}}</time>{{/date}}.</p>
{{/approvals}}

"""##),
        EmbeddedFile(path: "partials/bar.mustache", text: ##"""
<svg class="bar" viewBox="0 0 1000 28" preserveAspectRatio="none" role="img" aria-labelledby="s-bar-title s-bar-desc"><title id="s-bar-title">{{chartTitle}}</title><desc id="s-bar-desc">{{chartDescription}}</desc>{{#parts}}<rect class="{{badge.tone}}{{#badge.isDeclared}} declared{{/badge.isDeclared}}" x="{{x}}" y="0" width="{{width}}" height="28"/>{{/parts}}</svg>

"""##),
        EmbeddedFile(path: "partials/breadcrumb.mustache", text: ##"""
<nav class="breadcrumb" aria-label="{{t.nav.breadcrumb}}">
<ol>
{{#breadcrumb.above}}
<li><a href="{{href}}">{{label}}</a></li>
{{/breadcrumb.above}}
<li><span aria-current="page">{{breadcrumb.current}}</span></li>
</ol>
</nav>

"""##),
        EmbeddedFile(path: "partials/card.mustache", text: ##"""
<p class="count">{{counts.sentence}} {{#counts.declared}}<span>{{counts.declared}}</span> {{/counts.declared}}<span>{{objectives}}</span></p>
{{#summary}}
<p>{{summary}}</p>
{{/summary}}
{{>partials/marks}}

"""##),
        EmbeddedFile(path: "partials/charts/breakdown.mustache", text: ##"""
<div class="chart-box">
<svg class="chart parts" height="38" role="img" aria-labelledby="{{id}}-title {{id}}-desc">
<title id="{{id}}-title">{{title}}</title><desc id="{{id}}-desc">{{description}}</desc>
{{#remainder}}
<rect class="rest" x="{{x}}" y="1" width="{{width}}" height="36"/>
{{/remainder}}
{{#segments}}
<rect class="{{#isLight}}light{{/isLight}}{{^isLight}}strong{{/isLight}}" x="{{span.x}}" y="1" width="{{span.width}}" height="36"/>
{{/segments}}
{{#segments}}
{{#number}}
<text{{#needsWidth}} class="wide"{{/needsWidth}} x="{{span.x}}" y="24" dx="7"><tspan class="value">{{text}}</tspan>{{#label}}<tspan{{#needsWidth}} class="wide"{{/needsWidth}}> {{text}}</tspan>{{/label}}</text>
{{/number}}
{{/segments}}
</svg>
{{#remainder}}
<p class="chart-key"><span><svg class="chart parts" width="14" height="14" aria-hidden="true"><rect class="rest" x="1" y="1" width="12" height="12"/></svg> {{remainderLabel}}</span></p>
{{/remainder}}
</div>

"""##),
        EmbeddedFile(path: "partials/charts/bullet.mustache", text: ##"""
<div class="chart-box">
<div class="scale">{{#lower}}<span>{{lower}}</span>{{/lower}}
<svg class="chart bullet {{tone}}" height="48" role="img" aria-labelledby="{{id}}-title {{id}}-desc">
<title id="{{id}}-title">{{title}}</title><desc id="{{id}}-desc">{{description}}</desc>
<rect class="track" y="17" width="100%" height="14"/>
{{#measure}}
<rect class="measure" x="{{x}}" y="17" width="{{width}}" height="14"/>
{{/measure}}
{{^measure}}
<circle class="measure" cx="{{actual}}" cy="24" r="4"/>
{{/measure}}
{{#zeroLabel}}
<line class="axis" x1="{{x}}" x2="{{x}}" y1="17" y2="31"/>
<text x="{{x}}" y="46" text-anchor="{{anchor}}">{{text}}</text>
{{/zeroLabel}}
{{#baseline}}
<circle class="start" cx="{{x}}" cy="24" r="4"/>
{{/baseline}}
{{#initial}}
<line class="former" x1="{{x}}" x2="{{x}}" y1="14" y2="34"/>
{{/initial}}
{{#mirrored}}
<line class="target" x1="{{mirrored}}" x2="{{mirrored}}" y1="14" y2="34"/>
{{/mirrored}}
<line class="target" x1="{{target}}" x2="{{target}}" y1="14" y2="34"/>
{{#actualLabel}}
<text class="value" x="{{x}}" y="11" text-anchor="{{anchor}}">{{text}}</text>
{{/actualLabel}}
{{#targetLabel}}
<text x="{{x}}" y="46" text-anchor="{{anchor}}">{{text}}</text>
{{/targetLabel}}
</svg>
{{#upper}}<span>{{upper}}</span>{{/upper}}</div>
{{#hasMarks}}
<p class="chart-key">{{#initial}}<span><svg class="chart" width="14" height="14" aria-hidden="true"><line class="former" x1="7" x2="7" y1="0" y2="14"/></svg> {{text}}</span> {{/initial}}{{#baseline}}<span><svg class="chart" width="14" height="14" aria-hidden="true"><circle class="start" cx="7" cy="7" r="3.5"/></svg> {{text}}</span>{{/baseline}}</p>
{{/hasMarks}}
</div>

"""##),
        EmbeddedFile(path: "partials/charts/timeline.mustache", text: ##"""
<div class="chart-box">
<svg class="chart timeline" height="{{height}}" role="img" aria-labelledby="s-timeline-title s-timeline-desc">
<title id="s-timeline-title">{{title}}</title><desc id="s-timeline-desc">{{description}}</desc>
<line class="axis" x1="0" x2="100%" y1="{{line}}" y2="{{line}}"/>
{{#ticks}}
<line class="axis" x1="{{x}}" x2="{{x}}" y1="{{line}}" y2="{{tickEnd}}"/>
{{/ticks}}
{{#elapsed}}
<rect class="elapsed" x="{{x}}" y="{{line}}" width="{{width}}" height="3" transform="translate(0 -1.5)"/>
{{/elapsed}}
{{#steps}}
<line class="stem" x1="{{x}}" x2="{{x}}" y1="{{y}}" y2="{{line}}"/>
{{/steps}}
{{#steps}}
<circle class="{{#isAhead}}ahead{{/isAhead}}{{^isAhead}}past{{/isAhead}}" cx="{{x}}" cy="{{y}}" r="9"/>
<text class="{{#isAhead}}ahead{{/isAhead}}{{^isAhead}}past{{/isAhead}}" x="{{x}}" y="{{textY}}" text-anchor="middle">{{number}}</text>
{{/steps}}
<text x="0" y="{{yearLine}}">{{firstYear}}</text>
{{#lastYear}}
<text x="100%" y="{{yearLine}}" text-anchor="end">{{lastYear}}</text>
{{/lastYear}}
</svg>
</div>

"""##),
        EmbeddedFile(path: "partials/charts/trend.mustache", text: ##"""
<div class="chart-box">
<div class="scale trend"><span class="ends">{{#upper}}<span>{{upper}}</span>{{/upper}}{{#lower}}<span>{{lower}}</span>{{/lower}}</span>
<svg class="chart" height="180" role="img" aria-labelledby="{{id}}-title {{id}}-desc">
<title id="{{id}}-title">{{title}}</title><desc id="{{id}}-desc">{{description}}</desc>
<line class="axis" x1="0" x2="100%" y1="{{zero}}" y2="{{zero}}"/>
<line class="axis end" x1="0" x2="100%" y1="{{top}}" y2="{{top}}"/>
<line class="axis end" x1="0" x2="100%" y1="{{bottom}}" y2="{{bottom}}"/>
{{#targets}}
<rect class="target" x="{{x}}" y="{{y}}" width="22" height="2" transform="translate(-11 -1)"/>
{{/targets}}
{{#lines}}
<line class="line" x1="{{start.x}}" y1="{{start.y}}" x2="{{end.x}}" y2="{{end.y}}"/>
{{/lines}}
{{#points}}
<circle class="{{#isProvisional}}open{{/isProvisional}}{{^isProvisional}}point{{/isProvisional}}" cx="{{x}}" cy="{{y}}" r="4"/>
{{/points}}
{{#valueLabels}}
{{#label}}
<text class="value" x="{{x}}" y="{{y}}" text-anchor="{{anchor}}">{{text}}</text>
{{/label}}
{{/valueLabels}}
{{#yearLabels}}
<text x="{{x}}" y="176" text-anchor="{{anchor}}">{{text}}</text>
{{/yearLabels}}
</svg></div>
<p class="chart-key"><span><svg class="chart" width="20" height="14" aria-hidden="true"><line class="line" x1="0" x2="20" y1="7" y2="7"/><circle class="point" cx="10" cy="7" r="4"/></svg> {{t.table.actual}}</span>{{#hasTargets}} <span><svg class="chart" width="20" height="14" aria-hidden="true"><rect class="target" x="0" y="6" width="20" height="2"/></svg> {{t.table.target}}</span>{{/hasTargets}}</p>
<details>
<summary>{{t.trend.table}}</summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="{{id}}-caption">
<table class="small">
<caption id="{{id}}-caption">{{title}}</caption>
<thead><tr><th scope="col">{{t.trend.year}}</th><th scope="col" class="num">{{t.table.target}}</th><th scope="col" class="num">{{t.table.actual}}</th><th scope="col" class="num">{{t.table.result}}</th></tr></thead>
<tbody>
{{#rows}}
<tr><th scope="row"><a href="{{link.href}}"{{#link.isCurrent}} aria-current="true"{{/link.isCurrent}}>{{link.label}}</a></th><td class="num figure">{{#target}}{{target}}{{/target}}{{^target}}{{t.table.none}}{{/target}}</td><td class="num figure">{{#actual}}{{actual}}{{/actual}}{{^actual}}{{t.table.not-reported}}{{/actual}}</td><td class="num figure">{{#result}}{{result}}{{/result}}{{^result}}{{t.table.none}}{{/result}}</td></tr>
{{/rows}}
</tbody>
</table>
</div>
{{#hasUndrawn}}
<p>{{t.trend.undrawn}}</p>
{{/hasUndrawn}}
</details>
</div>

"""##),
        EmbeddedFile(path: "partials/check.mustache", text: ##"""
<p class="check {{tone}}"><strong>{{verdict}}</strong>{{#detail}}: {{detail}}{{/detail}}{{#calculation}} — <span class="figure">{{calculation}}</span>{{/calculation}}{{#published}}; {{published}}{{/published}}{{#other}}; {{other}}{{/other}}{{#difference}}: {{difference}}{{/difference}}</p>

"""##),
        EmbeddedFile(path: "partials/contents.mustache", text: ##"""
<div class="aside">
{{#hasContents}}
<nav class="contents" aria-labelledby="s-contents">
<p id="s-contents">{{t.nav.contents}}</p>
<ul>
{{#contents}}
<li><a href="{{href}}">{{label}}</a></li>
{{/contents}}
</ul>
</nav>
{{/hasContents}}
</div>

"""##),
        EmbeddedFile(path: "partials/counts.mustache", text: ##"""
<thead><tr><th scope="col">{{#isByYear}}{{t.trend.year}}{{/isByYear}}{{^isByYear}}{{t.table.area}}{{/isByYear}}</th>{{#columns}}<th scope="col" class="num">{{.}}</th>{{/columns}}</tr></thead>
<tbody>
{{#rows}}
<tr><th scope="row"><a href="{{name.href}}">{{name.label}}</a></th>{{#counts}}<td class="num">{{#href}}<a href="{{href}}">{{number}}</a>{{/href}}{{^href}}{{number}}{{/href}}</td>{{/counts}}</tr>
{{/rows}}
</tbody>
{{#hasSums}}
<tfoot><tr><th scope="row">{{t.table.total}}</th>{{#sums}}<td class="num">{{.}}</td>{{/sums}}</tr></tfoot>
{{/hasSums}}

"""##),
        EmbeddedFile(path: "partials/data-column.mustache", text: ##"""
<tr role="row"><th scope="row" role="rowheader"><code>{{name}}</code></th><td role="cell">{{kind}}{{#isOptional}}, <small>{{t.data.optional}}</small>{{/isOptional}}</td><td role="cell">{{description}}{{#codes}} <code>{{.}}</code>{{/codes}}</td></tr>

"""##),
        EmbeddedFile(path: "partials/data-file.mustache", text: ##"""
<tr role="row"><th scope="row" role="rowheader"><a href="{{link.href}}">{{link.label}}</a><br><code>{{name}}</code></th><td role="cell" class="num">{{rows}}</td><td role="cell" class="num">{{size}}</td><td role="cell">{{form}}</td></tr>

"""##),
        EmbeddedFile(path: "partials/document.mustache", text: ##"""
<cite><a href="{{href}}">{{title}}</a></cite>{{#publisher}}, {{publisher}}{{/publisher}}{{#date}}, <time datetime="{{iso}}">{{text}}</time>{{/date}}{{#page}}, {{page}}{{/page}}

"""##),
        EmbeddedFile(path: "partials/finding.mustache", text: ##"""
<li>
<p><a href="{{link.href}}">{{link.label}}</a> <span class="context">{{objective.label}}, {{year}}</span></p>
<p>{{t.table.target}} <span class="figure">{{target}}</span> · {{t.table.actual}} <span class="figure">{{actual}}</span> · {{t.table.result}} <span class="figure">{{result}}</span></p>
{{#check}}
{{>partials/check}}
{{/check}}
</li>

"""##),
        EmbeddedFile(path: "partials/footer.mustache", text: ##"""
<footer class="site-footer">
<div class="wrap">
<p class="principle">{{t.site.principle}}</p>
<dl class="facts">
<div><dt>{{t.footer.figures}}</dt><dd>{{site.organization}}</dd></div>
{{#site.unofficialPublisher}}
<div><dt>{{t.footer.publisher}}</dt><dd>{{site.unofficialPublisher}} ({{t.site.unofficial}})</dd></div>
{{/site.unofficialPublisher}}
{{#site.documents}}
<div><dt>{{t.footer.source}}</dt><dd>{{>partials/document}}</dd></div>
{{/site.documents}}
{{#site.asOf}}
<div><dt>{{t.footer.as-of}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd></div>
{{/site.asOf}}
{{#site.updated}}
<div><dt>{{t.footer.updated}}</dt><dd><time datetime="{{iso}}">{{text}}</time></dd></div>
{{/site.updated}}
<div><dt>{{t.footer.license}}</dt><dd><a rel="license" href="{{site.license.href}}">{{site.license.label}}</a></dd></div>
{{#site.contact}}
<div><dt>{{t.footer.contact}}</dt><dd><ul class="plain">
{{#email}}<li><a href="mailto:{{email}}">{{email}}</a></li>{{/email}}
{{#phone}}<li><a href="tel:{{phoneDigits}}">{{phone}}</a></li>{{/phone}}
{{#url}}<li><a href="{{url}}">{{url}}</a></li>{{/url}}
</ul></dd></div>
{{/site.contact}}
</dl>
<nav aria-label="{{t.nav.footer}}">
<ul class="nav">
<li><a href="{{site.home}}">{{t.nav.home}}</a></li>
{{#site.report}}
<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a></li>
{{/site.report}}
{{#site.links}}
<li><a href="{{href}}"{{#lang}} lang="{{lang}}" hreflang="{{lang}}"{{/lang}}{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a></li>
{{/site.links}}
</ul>
</nav>
</div>
</footer>

"""##),
        EmbeddedFile(path: "partials/header.mustache", text: ##"""
<header class="site-header">
{{#site.unofficialPublisher}}
<p class="unofficial"><span class="wrap"><strong>{{t.site.unofficial}}</strong> {{t.site.run-by}} {{site.unofficialPublisher}}</span></p>
{{/site.unofficialPublisher}}
<div class="wrap">
<p class="brand"><a href="{{site.home}}">{{#site.logo}}<img src="{{href}}" alt="" width="{{width}}" height="{{height}}">{{/site.logo}}<span>{{site.title}}</span></a></p>
<nav aria-label="{{t.nav.main}}">
<ul class="nav">
{{#site.hasAreas}}
<li class="narrow"><a href="{{site.home}}#s-areas">{{t.nav.areas}}</a></li>
{{/site.hasAreas}}
{{#site.hasManyAreas}}
<li><a href="{{site.home}}#s-areas">{{t.nav.areas}}</a></li>
{{/site.hasManyAreas}}
{{#site.navigation}}
<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a></li>
{{/site.navigation}}
</ul>
</nav>
{{#site.hasYears}}
<nav aria-label="{{t.nav.years}}">
<ul class="nav years">
{{#site.years}}
<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a></li>
{{/site.years}}
</ul>
</nav>
{{/site.hasYears}}
<form class="search" role="search" action="{{site.search.href}}" aria-label="{{t.nav.search}}">
<input type="search" name="q" required aria-label="{{t.nav.search}}" placeholder="{{t.nav.search}}">
<button aria-label="{{t.search.go}}"><svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path class="line" d="M10.6 10.6 15 15M12 6.8a5.2 5.2 0 1 1-10.4 0 5.2 5.2 0 0 1 10.4 0z"/></svg></button>
</form>
</div>
{{#site.hasAreas}}
<nav class="areas" aria-label="{{t.nav.areas}}">
<ul class="nav wrap">
{{#site.areas}}
<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a></li>
{{/site.areas}}
</ul>
</nav>
{{/site.hasAreas}}
</header>

"""##),
        EmbeddedFile(path: "partials/icon.mustache", text: ##"""
<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">{{#isAchieved}}{{#isDeclared}}<circle cx="8" cy="8" r="7" class="line"/><path class="line" d="M4.6 8.2 7 10.6l4.4-5"/>{{/isDeclared}}{{^isDeclared}}<circle cx="8" cy="8" r="8" fill="currentColor"/><path class="cut" d="M4.3 8.3 7 11l4.8-5.6"/>{{/isDeclared}}{{/isAchieved}}{{#isPartial}}<circle cx="8" cy="8" r="7" class="line"/><path d="M8 1a7 7 0 0 1 0 14z" fill="currentColor"/>{{/isPartial}}{{#isMissed}}<path class="line" d="M8 1.4 15 14.6H1zM8 6.4v4M8 12.2v.6"/>{{/isMissed}}{{#isInProgress}}<circle cx="8" cy="8" r="7" class="line"/><path class="line" d="M8 4v4.2l2.8 1.8"/>{{/isInProgress}}{{#isPlanned}}<path class="line" d="M3 15V1.5h9.5L10 5l2.5 3.5H3"/>{{/isPlanned}}{{#isNotReported}}<circle cx="8" cy="8" r="7" class="line" stroke-dasharray="3 2.5"/>{{/isNotReported}}{{#isNotComparable}}<rect x="1.2" y="1.2" width="13.6" height="13.6" rx="2" class="line"/><path class="line" d="M4.5 6.3h7M4.5 9.7h7"/>{{/isNotComparable}}</svg>

"""##),
        EmbeddedFile(path: "partials/marks.mustache", text: ##"""
<span class="marks" aria-hidden="true">{{#marks}}<i class="{{tone}}{{#isDeclared}} declared{{/isDeclared}}"></i>{{/marks}}{{^marks}}<svg class="mini bar" viewBox="0 0 1000 8" preserveAspectRatio="none">{{#counts.parts}}<rect class="{{badge.tone}}{{#badge.isDeclared}} declared{{/badge.isDeclared}}" x="{{x}}" y="0" width="{{width}}" height="8"/>{{/counts.parts}}</svg>{{/marks}}</span>

"""##),
        EmbeddedFile(path: "partials/miss.mustache", text: ##"""
<p class="context"><a href="{{objective.href}}">{{objective.label}}</a></p>
<dl class="values">
<div><dt>{{t.table.target}}</dt><dd class="figure">{{#target}}{{target}}{{/target}}{{^target}}{{t.table.none}}{{/target}}</dd></div>
<div><dt>{{t.table.actual}}</dt><dd class="figure">{{#actual}}{{actual}}{{/actual}}{{^actual}}{{t.table.not-reported}}{{/actual}}</dd></div>
<div><dt>{{t.table.result}}</dt><dd class="figure">{{#result}}{{result}}{{/result}}{{^result}}{{t.table.none}}{{/result}}</dd></div>
<div><dt>{{t.table.status}}</dt><dd>{{#badge}}{{>partials/status}}{{/badge}}</dd></div>
</dl>
{{#bullet}}
{{>partials/charts/bullet}}
{{/bullet}}
{{#check}}
{{>partials/check}}
{{/check}}
{{#reasons}}
<p class="reasons">{{reasons}}</p>
{{/reasons}}

"""##),
        EmbeddedFile(path: "partials/missed.mustache", text: ##"""
{{#missed}}
<p class="missed">{{label}}: {{#targets}}<span><a href="{{href}}">{{label}}</a>{{#figures}}, {{figures}}{{/figures}}</span>{{/targets}}{{#count}}<a href="{{href}}">{{count}}</a>{{/count}}.</p>
{{/missed}}

"""##),
        EmbeddedFile(path: "partials/pager.mustache", text: ##"""
{{#pager.hasAny}}
<nav class="pager" aria-label="{{t.nav.pager}}">
<ul>
{{#pager.previous}}
<li class="previous"><a rel="prev" href="{{href}}"><span>← {{t.nav.previous}}</span> {{label}}</a></li>
{{/pager.previous}}
{{#pager.next}}
<li class="next"><a rel="next" href="{{href}}"><span>{{t.nav.next}} →</span> {{label}}</a></li>
{{/pager.next}}
</ul>
</nav>
{{/pager.hasAny}}

"""##),
        EmbeddedFile(path: "partials/status.mustache", text: ##"""
<span class="status {{tone}}">{{>partials/icon}}<span>{{label}}{{#ground}} <small>{{ground}}</small>{{/ground}}</span></span>

"""##),
        EmbeddedFile(path: "partials/tally.mustache", text: ##"""
<ul class="tally">
{{#parts}}
<li><span class="status {{badge.tone}}">{{#badge}}{{>partials/icon}}{{/badge}}<span>{{text}}</span></span></li>
{{/parts}}
</ul>

"""##),
        EmbeddedFile(path: "partials/value.mustache", text: ##"""
<td class="num target" role="cell" data-label="{{t.table.target}}"><span class="figure">{{#target}}{{target}}{{/target}}{{^target}}{{t.table.none}}{{/target}}</span></td>
<td class="num actual" role="cell" data-label="{{t.table.actual}}"><span class="figure">{{#actual}}{{actual}}{{/actual}}{{^actual}}{{t.table.not-reported}}{{/actual}}</span>{{#previous}}<small>{{previous}}</small>{{/previous}}</td>
<td class="num result" role="cell" data-label="{{t.table.result}}"><span class="figure">{{#result}}{{result}}{{/result}}{{^result}}{{t.table.none}}{{/result}}</span></td>

"""##),
        EmbeddedFile(path: "partials/year-cells.mustache", text: ##"""
<td class="num figure">{{#target}}{{target}}{{/target}}{{^target}}{{t.table.none}}{{/target}}</td><td class="num figure">{{#actualSoFar}}{{actualSoFar}}{{/actualSoFar}}{{^actualSoFar}}{{t.table.not-reported}}{{/actualSoFar}}</td>

"""##),
        EmbeddedFile(path: "partials/year-figure.mustache", text: ##"""
<div><dt>{{year}}</dt><dd><span class="figure">{{#actualSoFar}}{{actualSoFar}}{{/actualSoFar}}{{^actualSoFar}}{{t.table.not-reported}}{{/actualSoFar}}</span> <small>{{t.table.target}} <span class="figure">{{#target}}{{target}}{{/target}}{{^target}}{{t.table.none}}{{/target}}</span></small> {{#badge}}{{>partials/status}}{{/badge}}</dd></div>

"""##),
        EmbeddedFile(path: "print.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap">
{{>partials/breadcrumb}}
<h1>{{title}}</h1>
<p class="lede">{{sentence}}</p>
{{>partials/missed}}
{{#counts}}
{{>partials/tally}}
{{/counts}}
<p class="remark">{{t.site.principle}} {{t.print.text}}</p>
{{#areas}}
<section>
<h2><a href="{{area.href}}">{{area.label}}</a></h2>
<p class="count">{{counts.sentence}}{{#counts.declared}} <span>{{counts.declared}}</span>{{/counts.declared}}</p>
{{#summary}}
<p>{{summary}}</p>
{{/summary}}
{{#objectives}}
<h3><a href="{{link.href}}">{{link.label}}</a></h3>
{{#officialTitle}}
<p class="remark">{{t.objective.official-title}}: {{officialTitle}}</p>
{{/officialTitle}}
{{#summary}}
<p>{{summary}}</p>
{{/summary}}
<table class="ledger whole" role="table" aria-label="{{link.label}}">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">{{t.table.indicator}}</th><th scope="col" role="columnheader" class="num">{{t.table.target}}</th><th scope="col" role="columnheader" class="num">{{t.table.actual}}</th><th scope="col" role="columnheader" class="num">{{t.table.result}}</th><th scope="col" role="columnheader">{{t.table.status}}</th></tr></thead>
<tbody role="rowgroup">
{{#rows}}
<tr role="row"><th scope="row" role="rowheader"><a href="{{link.href}}">{{link.label}}</a>{{#cautions}} <small>{{cautions}}</small>{{/cautions}}{{#note}} <small>{{t.print.note}}: {{note}}</small>{{/note}}</th>
{{>partials/value}}
<td class="outcome" role="cell">{{#badge}}{{>partials/status}}{{/badge}}</td>
</tr>
{{/rows}}
</tbody>
</table>
{{#varianceNote}}
<p>{{varianceNote}}</p>
{{/varianceNote}}
{{#note}}
<p>{{t.objective.editorial-note}}: {{note}}</p>
{{/note}}
{{#nextSteps}}
<p>{{t.objective.next-steps}}: {{nextSteps}}</p>
{{/nextSteps}}
{{#responsibleUnit}}
<p class="remark">{{t.objective.unit}}: {{responsibleUnit}}</p>
{{/responsibleUnit}}
{{/objectives}}
</section>
{{/areas}}
<p class="remark">{{citation}}</p>
</div>
{{/content}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "redirect.mustache", text: ##"""
<!doctype html>
<html lang="{{lang}}" data-moved="{{href}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';img-src 'self';script-src 'self';style-src 'self';base-uri 'none';form-action 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
{{#script}}
<script src="{{script}}"></script>
<noscript><meta http-equiv="refresh" content="0; url={{href}}"></noscript>
{{/script}}
{{^script}}
<meta http-equiv="refresh" content="0; url={{href}}">
{{/script}}
<link rel="canonical" href="{{canonical}}">
{{#icon}}
<link rel="icon" type="image/svg+xml" href="{{icon}}">
{{/icon}}
<meta name="robots" content="noindex">
</head>
<body>
<main>
<h1>{{title}}</h1>
<p>{{t.redirect.moved}} <a href="{{href}}">{{title}}</a></p>
</main>
</body>
</html>

"""##),
        EmbeddedFile(path: "search.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap find">
{{>partials/breadcrumb}}
<h1>{{title}}</h1>
<p class="lede no-js">{{t.search.needs-script}}</p>
<form class="js-only" role="search" autocomplete="off" data-index="{{index}}" data-kinds="{{t.search.objective}}|{{t.search.area}}|{{t.search.year}}|{{t.search.page}}|{{t.search.term}}|{{t.search.selection}}|{{t.search.figures}}" data-target="{{t.search.target}}">
<p><label for="s-search">{{t.search.text}}</label><input id="s-search" type="search" name="q"></p>
<p><button>{{t.search.go}}</button></p>
<p class="count" role="status" data-one="{{t.search.one}}" data-other="{{t.search.other}}" data-some="{{t.search.some}}" data-partly="{{t.search.partly}}" data-absent="{{t.search.absent}}" data-similar="{{t.search.similar}}" data-unread="{{t.search.unread}}" data-none="{{t.search.none}}" data-short="{{t.search.short}}" data-failed="{{t.search.failed}}"></p>
</form>
<ol class="results js-only" id="s-results"></ol>
<p class="more js-only"><button id="s-more" type="button" hidden>{{t.search.more}}</button></p>
<section aria-labelledby="s-browse">
<h2 id="s-browse">{{t.search.browse}}</h2>
{{#years}}
<h3>{{label}}</h3>
<ul>
{{#areas}}
<li><a href="{{href}}">{{label}}</a></li>
{{/areas}}
<li><a href="{{indicators.href}}">{{indicators.label}}</a></li>
</ul>
{{/years}}
</section>
</div>
{{/content}}
{{$scripts}}
{{#script}}
<script src="{{script}}"></script>
{{/script}}
{{/scripts}}
{{/layouts/page}}

"""##),
        EmbeddedFile(path: "years.mustache", text: ##"""
{{<layouts/page}}
{{$content}}
<div class="wrap">
{{>partials/breadcrumb}}
<h1>{{title}}</h1>
<p class="lede">{{summary}}</p>
<section class="split" aria-labelledby="s-by-year">
<div class="aside"><h2 id="s-by-year">{{t.years.by-year}}</h2></div>
{{#counts}}
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="s-years">
<table class="small">
<caption id="s-years">{{t.years.by-year-caption}}</caption>
{{>partials/counts}}
</table>
</div>
{{/counts}}
</section>
{{#changes}}
<section class="split" aria-labelledby="{{id}}">
<div class="aside">
<h2 id="{{id}}">{{title}}</h2>
{{#sentences}}
<p class="remark">{{.}}</p>
{{/sentences}}
</div>
<div>
{{#areas}}
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="{{id}}-areas">
<table class="small">
<caption id="{{id}}-areas">{{title}}: {{t.years.by-area}}</caption>
{{>partials/counts}}
</table>
</div>
{{/areas}}
{{#moved}}
<h3>{{title}}</h3>
<ul class="rows">
{{#rows}}
<li>
{{#after}}
<h4><a href="{{link.href}}">{{link.label}}</a></h4>
<p class="context"><a href="{{objective.href}}">{{objective.label}}</a></p>
{{/after}}
<dl class="values">
{{#before}}
{{>partials/year-figure}}
{{/before}}
{{#after}}
{{>partials/year-figure}}
{{/after}}
</dl>
</li>
{{/rows}}
</ul>
{{#others}}
<p>{{others}}</p>
{{/others}}
{{/moved}}
{{#hasRows}}
<details>
<summary>{{t.years.all}}</summary>
<div class="table-scroll" role="region" tabindex="0" aria-labelledby="{{id}}-all">
<table class="small">
<caption id="{{id}}-all">{{title}}: {{t.years.all}}</caption>
<thead><tr><th scope="col">{{t.table.indicator}}</th><th scope="col" class="num">{{t.table.target}} {{before}}</th><th scope="col" class="num">{{t.table.actual}} {{before}}</th><th scope="col" class="num">{{t.table.target}} {{after}}</th><th scope="col" class="num">{{t.table.actual}} {{after}}</th></tr></thead>
<tbody>
{{#rows}}
<tr><th scope="row">{{#after}}<a href="{{link.href}}">{{link.label}}</a>{{/after}}</th>{{#before}}{{>partials/year-cells}}{{/before}}{{#after}}{{>partials/year-cells}}{{/after}}</tr>
{{/rows}}
</tbody>
</table>
</div>
</details>
{{/hasRows}}
</div>
</section>
{{/changes}}
</div>
{{/content}}
{{/layouts/page}}

"""##),
    ]
}
