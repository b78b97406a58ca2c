// Generated from Sources/Scaffold/Starter/ and Content/README.md by `SITEGEN_ACCEPT=1 swift test --filter EmbeddedFiles`: do not edit.
// swift-format-ignore-file
import DefaultTemplates

extension Starter {
    /// The files, sorted by path.
    static let files: [EmbeddedFile] = [
        EmbeddedFile(path: "common/.gitattributes", text: ##"""
# Every file is the same on every system, byte for byte, so that `sitegen verify` finds no difference where there is none:
# texts end their lines as on Linux, and what is published as it is stays as it is.
* text=auto eol=lf
*.csv -text
/Public/** -text
/Templates/static/** -text

"""##),
        EmbeddedFile(path: "common/.github/workflows/site.yml", text: ##"""
# Checks, builds and publishes the site on every push. Three things to do once:
#
# 1. Below, set SITEGEN_REPOSITORY to the address that sitegen's source can be cloned from. sitegen @version@ made this
#    file.
# 2. On GitHub: Settings > Pages > Build and deployment > Source: "GitHub Actions".
# 3. The first run compiles sitegen, which takes some minutes, and says which commit it took. Later runs find it in the
#    cache. Type that commit, or a tag, after SITEGEN_VERSION: then sitegen stays the same until you type another.
name: Site

on:
  push:
  pull_request:
  workflow_dispatch:

permissions:
  contents: read
  pages: read

# Of two publications at the same time, the later one waits.
concurrency:
  group: site-${{ github.ref }}

env:
  SITEGEN_REPOSITORY: ""
  SITEGEN_VERSION: ""

jobs:
  build:
    runs-on: ubuntu-latest
    container: swift:6.3-bookworm
    steps:
      - name: Check out the content
        uses: actions/checkout@v4

      - name: Install the libraries
        run: apt-get update && apt-get install -y --no-install-recommends libcmark-dev libyaml-dev nettle-dev zlib1g-dev libexpat1-dev pkg-config

      - name: Look for sitegen in the cache
        id: cache
        uses: actions/cache/restore@v4
        with:
          path: .sitegen/bin
          key: sitegen-${{ runner.arch }}-bookworm-${{ env.SITEGEN_REPOSITORY }}-${{ env.SITEGEN_VERSION }}

      - name: Compile sitegen
        if: steps.cache.outputs.cache-hit != 'true'
        run: |
          if [ -z "$SITEGEN_REPOSITORY" ]; then
            echo "::error file=.github/workflows/site.yml,title=Set SITEGEN_REPOSITORY::Type the address of sitegen's source code after SITEGEN_REPOSITORY"
            exit 1
          fi
          git init --quiet /tmp/sitegen
          git -C /tmp/sitegen fetch --depth 1 "$SITEGEN_REPOSITORY" "${SITEGEN_VERSION:-HEAD}"
          git -C /tmp/sitegen checkout --quiet FETCH_HEAD
          echo "::notice title=sitegen::Compiling commit $(git -C /tmp/sitegen rev-parse HEAD)"
          SITEGEN_STATIC=1 swift build --package-path /tmp/sitegen -c release --static-swift-stdlib --product sitegen
          mkdir -p .sitegen/bin
          cp "$(SITEGEN_STATIC=1 swift build --package-path /tmp/sitegen -c release --static-swift-stdlib --show-bin-path)/sitegen" .sitegen/bin/

      # At once, so that a later fault does not cost the time again.
      - name: Keep sitegen in the cache
        if: steps.cache.outputs.cache-hit != 'true'
        uses: actions/cache/save@v4
        with:
          path: .sitegen/bin
          key: ${{ steps.cache.outputs.cache-primary-key }}

      # Faults appear at their line, under "Files changed" of a pull request and in the summary of the run.
      - name: Check the content
        run: .sitegen/bin/sitegen check --format github --language @message-language@

      # The address is only known where the site is published: a preview works without one.
      - name: Ask for the site's address
        id: pages
        if: github.ref_name == github.event.repository.default_branch && github.event_name != 'pull_request'
        uses: actions/configure-pages@v5

      - name: Build the site
        env:
          ADDRESS: ${{ steps.pages.outputs.base_url }}
        run: .sitegen/bin/sitegen --language @message-language@ ${ADDRESS:+--base-url "$ADDRESS"}

      - name: Keep a preview of the proposed change
        if: steps.pages.outcome == 'skipped'
        uses: actions/upload-artifact@v4
        with:
          name: site-preview
          path: Public
          retention-days: 14

      - name: Hand the site to GitHub Pages
        if: steps.pages.outcome == 'success'
        uses: actions/upload-pages-artifact@v3
        with:
          path: Public

    outputs:
      publishes: ${{ steps.pages.outcome == 'success' }}

  publish:
    needs: build
    if: needs.build.outputs.publishes == 'true'
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: ${{ steps.deployment.outputs.page_url }}
    steps:
      - name: Publish
        id: deployment
        uses: actions/deploy-pages@v4

"""##),
        EmbeddedFile(path: "common/.gitignore", text: ##"""
# What sitegen makes, and what the recipes leave behind.
/Public/
/public/
/.sitegen/
.sitegen-*

"""##),
        EmbeddedFile(path: "common/.gitlab-ci.yml", text: ##"""
# Checks, builds and publishes the site on every push. One thing to do once: below, set SITEGEN_REPOSITORY to the
# address that sitegen's source can be cloned from. sitegen @version@ made this file.
#
# The first run compiles sitegen, which takes some minutes, and says which commit it took. Later runs find it in the
# cache, as long as the host keeps that. Type that commit, or a tag, after SITEGEN_VERSION: then sitegen stays the same
# until you type another.
image: swift:6.3-bookworm

variables:
  SITEGEN_REPOSITORY: ""
  SITEGEN_VERSION: ""

stages: [check, build]

# A branch with a merge request has one pipeline, that of the request.
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS
      when: never
    - if: $CI_COMMIT_BRANCH

default:
  cache:
    key: "sitegen-bookworm-$SITEGEN_VERSION"
    paths: [.sitegen/bin/]
    # A fault in the content does not cost the time again.
    when: always
  before_script:
    - apt-get update -qq
    - apt-get install -y -qq --no-install-recommends libcmark-dev libyaml-dev nettle-dev zlib1g-dev libexpat1-dev pkg-config > /dev/null
    - |
      if [ ! -x .sitegen/bin/sitegen ]; then
        if [ -z "$SITEGEN_REPOSITORY" ]; then
          echo "Type the address of sitegen's source code after SITEGEN_REPOSITORY in .gitlab-ci.yml"
          exit 1
        fi
        git init --quiet /tmp/sitegen
        git -C /tmp/sitegen fetch --depth 1 "$SITEGEN_REPOSITORY" "${SITEGEN_VERSION:-HEAD}"
        git -C /tmp/sitegen checkout --quiet FETCH_HEAD
        echo "Compiling sitegen, commit $(git -C /tmp/sitegen rev-parse HEAD)"
        export SITEGEN_STATIC=1
        swift build --package-path /tmp/sitegen -c release --static-swift-stdlib --product sitegen
        mkdir -p .sitegen/bin
        cp "$(swift build --package-path /tmp/sitegen -c release --static-swift-stdlib --show-bin-path)/sitegen" .sitegen/bin/
      fi

# Faults appear in the merge request, under "Code Quality", each with its file and line.
check:
  stage: check
  script:
    - .sitegen/bin/sitegen check --format gitlab --language @message-language@ > gl-code-quality-report.json || faults=$?
    # Once more for people who read the log.
    - .sitegen/bin/sitegen check --language @message-language@ || true
    - exit "${faults:-0}"
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json

# A merge request links to the whole site as it would become, under "View exposed artifact".
preview:
  stage: build
  rules:
    - if: $CI_COMMIT_BRANCH != $CI_DEFAULT_BRANCH
  script:
    - .sitegen/bin/sitegen --language @message-language@
  artifacts:
    expose_as: Site preview
    paths: [Public/]
    expire_in: 2 weeks

# GitLab Pages takes the folder `public` of the job of this name.
pages:
  stage: build
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - .sitegen/bin/sitegen --language @message-language@ --base-url "$CI_PAGES_URL" --output public
  artifacts:
    paths: [public/]

"""##),
        EmbeddedFile(path: "en/Content/@year@/homes/area.md", text: ##"""
---
title: Homes
order: 10
icon: house
summary: Council homes that are built, repaired and let.
---

"""##),
        EmbeddedFile(path: "en/Content/@year@/homes/new-homes.md", text: ##"""
---
title: New homes
order: 10
# One sentence that a citizen understands.
summary: Building council homes and letting them to families.
responsible_unit: Housing Office
indicators:
  # A target that was missed: the site does the sum again and compares it with `result`.
  - name: Homes let to families
    id: homes-let
    target: 80
    actual: 64
    result: 80%
    # Is more or less better? Nothing is guessed.
    direction: higher
  # A target with a sign stands in quotes.
  - name: Homes completed
    id: homes-completed
    target: "≥ 80"
    actual: 84
    result: 100%
---

This is the objective's text. It says in a few sentences what was done, and why. It is written in Markdown, for example with a link to the [methodology](../../pages/methodology.md).

"""##),
        EmbeddedFile(path: "en/Content/@year@/homes/repairs.md", text: ##"""
---
title: Repairs
order: 20
summary: Repairing council homes faster.
responsible_unit: Housing Office
indicators:
  # For a time, say which is better: here, less.
  - name: Urgent repairs
    id: urgent-repairs
    target: 2 days
    actual: 1.6 days
    result: 100%
    direction: lower
---

A leak is urgent, and so are a cold boiler and a door that does not lock.

"""##),
        EmbeddedFile(path: "en/Content/@year@/introduction.md", text: ##"""
---
title: An example
---

This site has just been made: **its objectives, figures and document are made up**. They show how yours are written. Put those of your body in their place: the guide is the file `Content/README.md`.

"""##),
        EmbeddedFile(path: "en/Content/@year@/report.yaml", text: ##"""
title: Objectives and results @year@
# The date of this edition: change it whenever the figures change.
updated: @next-year@-01-31
# The documents that the figures come from. This one is made up: put in yours, with `url` where it can be downloaded.
documents:
  - id: annual-report
    title: Annual report @year@ (an example)
source: annual-report

"""##),
        EmbeddedFile(path: "en/Content/@year@/services-for-citizens/area.md", text: ##"""
---
title: Services for citizens
order: 20
icon: people
summary: The front desk and the services on line.
---

"""##),
        EmbeddedFile(path: "en/Content/@year@/services-for-citizens/certificates-on-line.md", text: ##"""
---
title: Certificates on line
order: 10
summary: Asking for certificates from home.
responsible_unit: Registry Office
indicators:
  - name: Service in use
    id: service-in-use
    target: by 30 June @year@
    actual: yes
    result: yes
  # A value that is not known yet stays empty: it means "not reported yet", never zero.
  - name: Certificates asked for on line
    id: certificates-on-line
    target: "> 70%"
    actual:
    result:
---

Certificates are asked for with a digital identity.

"""##),
        EmbeddedFile(path: "en/Content/README.md", text: ##"""
# Guide for those who write the content

This folder holds everything that the site publishes: texts, objectives and figures. They are text files. A plain text editor, or a web browser, is enough to change them; you need not know how to program.

The program `sitegen` reads these files, checks them and makes the pages. Where it finds a fault, it explains it, says in which line it stands, and **publishes nothing**: the site stays as it was. So you cannot break the site by a slip.

This file is not published. No file called `README.md` is.

**In this guide:** [without a terminal](#without-a-terminal-in-the-browser) · [on your own computer](#changing-a-figure-on-your-own-computer) · [where things are](#where-things-are) · [the keys](#the-keys-file-by-file) · [how figures are written](#how-figures-are-written) · [direction](#direction-nothing-is-guessed) · [the published result](#the-published-result) · [a year that runs](#how-far-the-year-has-come) · [corrections](#corrections) · [texts and links](#texts-and-links) · [names of files](#names-of-files-ids) · [frequent work](#frequent-work) · [traps](#traps-and-what-to-type-instead) · [messages](#reading-a-message)

## Without a terminal, in the browser

Where the site is kept on GitHub or GitLab, a browser is enough, and nothing has to be installed. You change a text file in the web page; the server checks it and, if all is well, publishes it. You need an account that may write: whoever runs the site gives you one.

### Changing a figure on GitHub

1. Open the project's address. You see a list of folders and files.
2. Click `Content`, then the year, the area, and the objective's file, such as `@year@` › `homes` › `new-homes.md`.
3. At the top right of the file's text, click the **pencil** (“Edit this file”).
4. Change the figure only, such as `64` in `actual: 64`. Leave the blanks at the beginning of the line as they are.
5. Click the green button **Commit changes…** at the top right. A window opens.
6. Under “Commit message”, say what you changed, such as `Homes let: final figure`.
7. Choose one of two:
   - **Commit directly to the `main` branch**: the change is published at once;
   - **Create a new branch … and start a pull request**: the change is only *proposed*. You can look at it first, and somebody else can approve it. If in doubt, choose this.
8. Click **Commit changes** (or **Propose changes**, then **Create pull request**).

### Seeing how it went

Click **Actions** in the bar at the top. The first row of the list is your change, with a sign beside it:

| sign | what it means | what to do |
|---|---|---|
| yellow circle | it is being checked, which takes a minute or two | wait, and load the page again |
| green tick | all is well; on the branch `main`, the new site is on line | nothing |
| red cross | there is a fault, and **the site on line is as it was** | click the row and read the faults |

On the page of the fault, under “Annotations”, every fault says the file, the line, what is wrong and what to type. In a proposal it also stands in the tab **Files changed**, right below the line. To put it right, go back to the file, click the pencil again and save: it is checked again by itself. How a message is read stands [at the end](#reading-a-message).

### Seeing a change before it is published

A proposal (pull request) has a preview: the whole site as it would become.

1. On the proposal's page click **Checks**, then **Site** on the left. At the foot of the page, under “Artifacts”, click **site-preview**: the browser downloads a ZIP file.
2. Open it, extract everything into a folder, and open `index.html` there with a double click.
3. If it is right, go back to the proposal, click **Merge pull request**, then **Confirm merge**. It is on line after some minutes. If it is not, **Close pull request** changes nothing.

### Uploading a file, such as a CSV

1. Open the folder that it belongs in, such as `Content/@year@/homes`.
2. Click **Add file** › **Upload files** and drag the file into the page. Its name may have lower-case letters, digits and hyphens only: `lettings-by-month.csv`.
3. Save as above with **Commit changes**, and link to it in the objective's text: `[lettings by month](lettings-by-month.csv)`.

To add an objective: **Add file** › **Create new file**, type a name such as `old-yard.md`, and paste the text of a similar objective, to be changed.

### The same on GitLab

| on GitHub | on GitLab |
|---|---|
| the pencil | **Edit** › **Edit single file** |
| Commit changes… | **Commit changes**; say what you changed under “Commit message” |
| Commit directly to `main` | leave `main` as the “Target branch” |
| Create a new branch and start a pull request | type a new name under “Target branch” and leave “Start a new merge request” ticked |
| Actions | on the left, **Build** › **Pipelines**: “passed” is green, “failed” is red |
| the faults under “Annotations” | in the merge request, under **Code Quality**; or click **check** in the pipeline and read the text |
| the preview “site-preview” | in the merge request, **View exposed artifact** › **Site preview** › `Public` › `index.html`: it opens in the browser |
| Merge pull request | **Merge** |
| Add file › Upload files | the **+** beside the folder's name › **Upload file** |

If the first run says “Set SITEGEN_REPOSITORY”, the project has not been prepared to its end: tell whoever runs the site.

## Changing a figure on your own computer

1. Find the page on the site. Its address says where the file is: `@year@/homes/new-homes.html` comes from `Content/@year@/homes/new-homes.md`.
2. Open the file with a text editor and look for the indicator's name:

   ```yaml
   indicators:
     - name: Homes let to families
       id: homes-let
       target: 80
       actual: 64
       result: 80%
       direction: higher
   ```

3. Change the figure after `actual: ` only. Leave the blanks at the beginning of the line as they are.
4. If the body's published result changes too, change `result`. If you put right a value that was published, add a [correction](#corrections).
5. In `Content/@year@/report.yaml`, put today's date after `updated`.
6. Save, and type `sitegen` in a terminal in the project's folder.
7. If there is a fault, put the line right and type it again. If there is none, the new site is in `Public/`: look at the page, then publish.

Never change the files in `Public/` by hand: the program writes them anew.

## Where things are

```
Content/
  README.md                 this guide
  site.yaml                 the site: title, body, licence
  logo.png                  the logo, where site.yaml names it
  synonyms.yaml             words that mean the same for those who search
  @year@/                   a year
    report.yaml             the year and its documents
    introduction.md         the text at the head of the year
    homes/                  an area: the folder's name is its address
      area.md               the area's title and text
      new-homes.md          an objective, with its figures and its text
      plan.png              an image or an attachment, beside the text
  pages/
    methodology.md          free pages
```

There are two kinds of files:

- **`.yaml`**: keys and values only, one a line: `title: New homes`.
- **`.md`**: at the top, between two lines of three hyphens, keys and values; below, the page's text.

An objective may be all `.yaml`. Its text then stands under `narrative: |`, each line indented by two blanks.

The list of keys is closed. An unknown key, such as `targt:`, is an error: the program proposes the right one and never ignores it.

## The keys, file by file

A star (*) marks the keys that must be there. The examples of this guide are parts of an objective. Where one is of another file, its first line says its name: `# site.yaml`.

**`site.yaml`**: `title` *, `organization` * (the body), `publisher` (who runs the site, if not the body: then the site says everywhere that it is unofficial), `language` * (`en` or `it`), `license` * (an SPDX code such as `CC-BY-4.0`), `description`, `url` (the site's address), `place` (the body's territory in the catalogue of the data: its address in a list of places, such as `https://sws.geonames.org/2643743/`), `ipa` (for sites in Italian: the body's code in Italy's index of public administrations), `contact` (`email`, `phone`, `url`), `links` (each with `label` * and `url` *), `logo` (an image beside this file), `image` (the one that previews show: beside this file, 1200 by 630 pixels), `accent` (the colour of links, in quotes: `"#0066cc"`), `units` (further units, each with `name` *, `spellings`, and `time`: `yes` where it measures a time, `no` where not), `attainment` (`lower`: `linear` or `ratio`; `partial_from`).

**`<year>/report.yaml`**: `title` *, `updated` * (the date of this edition), `published`, `as_of` (the date that the figures describe; must be there while the year runs), `state` (`plan`, `interim`, `final`: see [how far the year has come](#how-far-the-year-has-come)), `ends` (its last day, where not 31 December), `label` (how the body writes the year: `2020/21`), `approved` (`by`, `act`, `date`), `validated` (`by`, `date`), `documents` (each with `id` *, `title` *, `publisher`, `date`, `url`, `sha256`, `note`), `source` (the `id` of the document that figures come from unless they say otherwise), `direction` (`higher` or `lower`, where an indicator does not say; [not for everything](#direction-nothing-is-guessed)), `expect` (`objectives` and `indicators`: how many there must be). Write only what the documents say; leave out what you do not know.

**`<year>/introduction.md`**: `title`. The lines `---` may be left out: then all of the file is text.

**`area.md`**: `title` *, `order` (lower numbers first: 10, 20, 30), `group` (a heading over several areas), `summary`, `icon` (the area's picture: `bicycle`, `book`, `building`, `bus`, `child`, `culture`, `document`, `emergency`, `energy`, `food`, `globe`, `health`, `heart`, `house`, `leaf`, `megaphone`, `money`, `people`, `safety`, `school`, `screen`, `sport`, `star`, `tools`, `tree`, `water`, `work`; without one it has an ornament of its own), `formerly` (old names of the folder: `[old-name]`).

### An objective

| key | what it is |
|---|---|
| `title` * | its official name, in full |
| `short_title` | the name that a citizen reads first, where the official one has more than 12 words |
| `code` | the body's own key, such as `OS2` |
| `result` | what the body says came of it as a whole, such as `79.87%`; shown as declared |
| `order` | its place in the area: lower numbers first |
| `summary` | one sentence that a citizen understands |
| `responsible_unit` | the office that is responsible |
| `stakeholders` | who else has to do with it |
| `source` | where it comes from: `document` (the `id` of a document) and `page` (from 1 on) |
| `variance_note` | why the result is not the target |
| `next_steps` | what comes next |
| `note` | what a reader should know |
| `formerly` | old names of the file |
| `draft` | `true` for a draft, which is not published |
| `milestones` | the dates on a way |
| `breakdowns` | a whole and its parts |
| `indicators` | the indicators: see below |
| `narrative` | the text, in `.yaml` files only |

### An indicator

| key | what it is |
|---|---|
| `name` * | its name, as published |
| `id` | a short name that stays, for links and for comparing years; made from the name where it is absent |
| `code` | the body's own key, such as `CS01`; unique in a year |
| `formerly` | ids that it had in earlier years |
| `group` | a sub-heading over several rows |
| `target` | what was promised. Without it, the value is only shown |
| `target_initial` | the target before it was changed during the year |
| `actual` | what was reached. Absent or empty means “not reported yet”, never zero |
| `result` | the body's own result, such as `80%` |
| `unit` | the unit of bare numbers, such as `%` or `days`, where the published table has it in a column of its own |
| `direction` | `higher`, `lower`, or `zero` (the distance from zero counts) |
| `attainment` | `linear` or `ratio`, where the body measures a miss of a “less is better” by the other formula |
| `due` | when the target is due, if not at the end of the year: `2025-12`, `2030` |
| `cumulative` | `true` for a count that cannot fall back, which may be reached before its time |
| `baseline` | where it started from |
| `provisional` | `true` where the value is not final |
| `weight` | the weight, where the body declares one |
| `formula` | the formula in words; shown, never computed |
| `source` | as of the objective; a page is enough, `{page: 13}`: the document is the objective's, or the year's |
| `evidence` | a proof: `label` and `url` |
| `note` | a remark on this figure |
| `corrections` | the [corrections](#corrections) |
| `breakdowns` | a whole and its parts |

### A free page, in `pages/`

`title` *, `order`, `summary`, `layout` (`methodology` or `glossary`), `lang` (where the page is in another language than the site).

In a glossary, each heading of the lowest level is a term. It becomes a link where it first occurs in the text of an objective, an area or the introduction: as it is typed, or, if it has several words or eight letters, with a small letter at its beginning. `FMS, Mutual Fund` are two names of one term, and what stands in brackets is no part of it. What two headings name is not linked, nor is what has less than three letters or ends with a dot.

### `synonyms.yaml`: words of the search

`synonyms` *: a group of words and phrases in each line, with commas between them. The file may be left out, and a new site has none: see [Words of the search](#words-of-the-search).

## How figures are written

Type figures **as they were published**. The site shows them so, and reads them as numbers to do the arithmetic again. With `language: en`:

<!-- notations of figures: begin -->
| what | examples |
|---|---|
| percentage | `70%` · `93.6%` · `-3.70%` · `+5%` |
| per mille: 5‰ is 0.5% | `5‰` |
| percentage of something, behind “of” | `10% of office staff` |
| number; thousands in groups of three | `5` · `1000` · `19,000` · `37.25` |
| thousands, millions, billions | `10 thousand` · `1.5 million` |
| money | `£250,000` · `€20,751,299` · `$1.5M` · `£75K` · `£1.2bn` |
| money below zero | `-£5` · `($5)` |
| number with unit | `5 minutes` · `13.1 days` · `1.2 km` |
| hours, minutes and seconds together | `2h 30m` · `2 hours and 30 minutes` |
| so much for each unit | `35 µg/m3` · `40 per 100,000` |
| a part of a total | `3 of 4` · `3 out of 4` · `3/4` |
| date | `31 December 2021` · `2021-12-31` · `31/12/2021` |
| period, with its year | `December 2021` · `Q4 2021` · `H1 2021` |
| yes or no | `yes` · `no` |
| words | `service kept up` |
| no value | `N/A` · `n.d.` · `TBC` · `not available` |
| more than that, nobody says how much: only in a value | `over 50` |
| at least that: in a value | `50+` · `at least 50` |
| about: shown and not compared | `about 70%` · `approx. 70` |
<!-- notations of figures: end -->

Words with digits or signs are typed as `{text: "Phase 2 begun"}`.

These may be targets, too; only targets are:

<!-- notations of targets: begin -->
| what | examples |
|---|---|
| more | `"> 70%"` · `more than 3` · `greater than 50%` · `over 70%` |
| that or more | `"≥ 90%"` · `">= 50%"` · `at least 80` · `no less than 5` · `50% or more` · `50+` |
| less | `"< 10%"` · `less than 3` · `under 5%` |
| that or less | `"≤ 5 minutes"` · `"<= 5"` · `at most 30` · `not more than 5` · `up to 5 days` · `5 days or less` |
| a time not to be passed | `within 5 days` |
| exactly | `"= 3"` · `equal to 3` |
| from one figure to the other, both included | `10-15` · `10 to 15` · `between 10 and 15` |
| by that day, or by the end of that time | `by 31 December 2021` · `31 December 2021` · `by December 2021` · `by Q4 2021` · `by 2021` |
<!-- notations of targets: end -->

A target that begins with a sign stands in quotes. These are refused, because they may mean two things or nothing:

<!-- refused notations: begin -->
| not | because |
|---|---|
| `2,4` | decimals need a point: `2.4` |
| `20,75,299` | thousands stand in groups of three |
| `2m` · `12k` | may be a factor or a unit: type `2 million`, or `2 m` for metres |
| `12/2020` | may be a month or a part: type `December 2020` or `12 of 2020` |
| `from 3 to 5` | may be a range or a change: type `between 3 and 5`, or 3 as `baseline` and 5 as `target` |
| `2020-21` | may be a range or two years |
| `Q4` | its year is missing: `Q4 2021` |
| `70% roughly` | the words behind do not say what it is of: they go into `note` |
| `within 5%` | is no time: type `≤ 5%` |
| `5/4` | is more than there is |
| `03/04/2020` | two days are written like this: type `3 April 2020` or `4 March 2020` |
<!-- refused notations: end -->

- **Units** are a [closed list](#units); `units` in `site.yaml` adds one. Target and value must have the same unit; seconds, minutes and hours convert, days do not.
- **No value.** Leave `actual` empty, or type the body's own word. The page shows “no value (N/A)”, and it never counts as zero.
- **Words.** A target in words is met by `yes` or by the same words, and missed by `no`. Other words are shown and not judged; nor is a yes to a target that negates (`No complaints`). `{text: …}` is for words, not for figures: `{text: "70%"}` is a warning, because nobody can do that sum again.
- **Percentages of something.** `10% of office staff` and a bare `100%` have different bases. They are not compared, and the body's result stands “as declared”. Other words behind a percentage belong to `note`.

### Units

Before the brackets stands the unit's name, in them the other spellings that are read. Capitals and a final full stop do not matter, but a letter alone is a small one: `3 m`. These are there already, so `site.yaml` does not add them.

They measure a time:

<!-- units of time: begin -->
`seconds` (`second`, `s`, `sec`) · `minutes` (`minute`, `min`, `mins`) · `hours` (`hour`, `h`) · `days` (`day`) · `working days` (`working day`) · `weeks` (`week`) · `months` (`month`) · `years` (`year`)
<!-- units of time: end -->

They measure something else:

<!-- other units: begin -->
`cm` (`centimetre`, `centimetres`, `centimeters`) · `mm` (`millimetre`, `millimetres`, `millimeters`) · `km` (`kilometre`, `kilometres`, `kilometer`, `kilometers`) · `m` (`metre`, `metres`, `meter`, `meters`) · `miles` (`mile`) · `m²` (`m2`, `sqm`, `square metre`, `square metres`, `square meters`) · `km²` (`km2`, `square kilometres`, `square kilometers`) · `ha` (`hectare`, `hectares`) · `m³` (`m3`, `cubic metre`, `cubic metres`, `cubic meters`) · `litres` (`litre`, `l`, `liter`, `liters`) · `kg` (`kilogram`, `kilograms`, `kilo`, `kilos`) · `g` (`gram`, `grams`) · `mg` (`milligram`, `milligrams`) · `µg` (`μg`, `microgram`, `micrograms`) · `tonnes` (`tonne`, `t`) · `kW` (`kilowatt`, `kilowatts`) · `MW` (`megawatt`, `megawatts`) · `kWh` (`kilowatt hours`) · `MWh` (`megawatt hours`) · `GWh` (`gigawatt hours`) · `°C` (`degrees`) · `places` (`place`) · `parking spaces` (`parking space`) · `people` (`person`, `persons`) · `inhabitants` (`inhabitant`) · `citizens` (`citizen`) · `users` (`user`) · `families` (`family`) · `households` (`household`) · `children` (`child`) · `pupils` (`pupil`) · `students` (`student`) · `employees` (`employee`) · `homes` (`home`) · `meals` (`meal`) · `cases` (`case`) · `applications` (`application`) · `requests` (`request`) · `projects` (`project`) · `services` (`service`) · `events` (`event`) · `offices` (`office`) · `trees` (`tree`) · `vehicles` (`vehicle`) · `bicycles` (`bicycle`) · `stations` (`station`) · `visits` (`visit`) · `times` (`time`) · `points` (`point`) · `percentage points` (`percentage point`)
<!-- other units: end -->

### Direction: nothing is guessed

A bare number does not say which way success lies. Say it:

```yaml
indicators:
  - name: Homes let to families
    target: 80
    actual: 64
    direction: higher
  - name: Urgent repairs
    target: 2 days
    actual: 1.6 days
    direction: lower
  # The distance from zero counts.
  - name: Deviation from the budget
    target: "< 10%"
    actual: "-3.70%"
    direction: zero
  # The sign says it.
  - name: Calls answered
    target: "≥ 80%"
    actual: 84%
```

It comes from the target's sign, else from the indicator's `direction` (also as bodies write it: `High`, `Lower is better`), else from `direction` in `report.yaml`. That rule for the whole year **never** holds for times (also where only the indicator's name says so, such as `Days to let`), money, negative targets, and units of `site.yaml` without `time: no`. No command writes it, and the methodology counts who rests on it.

Where nothing says the direction, both figures are shown and not judged, with one warning for all (an error with `--strict`). A value equal to its target meets it all the same.

### The published result

`result` is what the body itself published. It is always shown, and checked:

| `result` | what it says |
|---|---|
| `80%` | it agrees where it is the site's own figure, rounded or cut off |
| `yes` · `no` · `Achieved` · `Not met` · `Partly met` | reached or not |
| `Green` · `Amber` · `Red` | once the target is due, green is reached and the others are not; before, nothing |
| `On track` · `In progress` | work goes on; once the year is over, a warning where there is a value |

A bare yes, words, or a result without a value leave no sum to redo: the page says that it is only declared. A result without a value gives the status, as declared: from 100% on, `yes` or `Achieved`, it is achieved; less, `no`, `Not met` or `Red`, it is not.

```yaml
indicators:
  - name: Homes insulated
    target: 40
    result: 100%
    direction: higher
```

A target that was missed gets a percentage where that makes sense; 50 and more is “partly achieved”. Where less is better the site takes 100 × (2 × target − value) ÷ target; if the body divides target by value, add `attainment: ratio`. With a `baseline`, the way from there counts; a baseline that is better than the target gives no percentage, and one equal to it is an error.

```yaml
indicators:
  - name: Time to answer a letter
    target: 30 days
    actual: 45 days
    result: 66.67%
    direction: lower
    attainment: ratio
```

The site never marks objectives, areas or years.

### How far the year has come

- **`plan`**: no indicator has a value or a result. Nothing is reached or missed yet.
- **`interim`**: the figures are of a day before the year's end, which `as_of` must name. What is not due is in progress.
- **`final`**: otherwise. `state` in `report.yaml` says so where it is not clear by itself.

A target is due at the end of the year, or on its own date. If later, say so with `due`: a year, a month or a day. Before that day only a dated or yes/no task that is done counts as achieved, or a count that cannot fall back, with `cumulative: true`:

```yaml
indicators:
  - name: Trees planted
    target: 3,000
    actual: 400
    direction: higher
    due: 2030
    cumulative: true
```

**Breakdowns** show a whole and its parts; give `total` only where the document does. **Milestones** are dates on a way:

```yaml
breakdowns:
  - title: Homes let, by size
    total: 64
    parts:
      - label: One bedroom
        value: 24
      - label: Two bedrooms
        value: 40
milestones:
  - date: 2025
    text: The council buys the yard.
```

## Corrections

Where you change a value that was published wrongly, leave written what changed. The page shows it.

```yaml
indicators:
  - name: Homes let to families
    target: 80
    actual: 64
    direction: higher
    corrections:
      - date: 2026-05-16
        was: "61"
        now: "64"
        why: Three contracts signed in December were missing.
```

Never delete old corrections. A target changed during the year is no correction: use `target_initial`.

## Texts and links

Texts are written in Markdown: an empty line begins a paragraph, `## Title` a section, `- item` a list, `**words**` are bold, `*words*` are italic, `[text](address)` is a link, `![description](plan.png)` an image. Tables and HTML are not there.

To link to another page of the site, write the path of its file: `[Repairs](repairs.md)`, `[Methodology](../../pages/methodology.md)`, with `#` and an id for an indicator: `new-homes.md#homes-let`. A link that leads nowhere is an error. Other sites have a whole address, with `https://`.

Beside the texts there may be `png`, `jpg`, `webp`, `avif`, `gif`, `pdf` and `csv` files. What systems and editors leave behind (`Thumbs.db`, `plan.md~`, `.bak` …) is passed over, and `sitegen check` names it; a copy such as `plan (1).md` is an error. All texts are saved as UTF-8.

## Words of the search

Who searches does not use the body's words: they type “council houses” where the objective says “homes let”. The search of the site does much by itself. It finds singular and plural (`home` finds `homes`), words with and without accents, acronyms with and without dots (`P.A.` and `PA`), `CO2` and `CO₂`, figures however they are written (`19,365`, `19365`; `93.6%`, `93.60 %`), a word with one wrong letter, statuses (“not met”, “missed targets”) and terms of the glossary. What it cannot know is that two different words mean the same.

That stands in `synonyms.yaml`, beside `site.yaml`. Where there is no such file, make it. Each line is a group: whoever searches for a word of the group also finds the pages that have the others, after those that have the word itself.

```yaml
# synonyms.yaml
synonyms:
  - homes, housing, council houses
  - rubbish, waste, garbage
```

- A line has two words or phrases at least. Phrases are found in texts where their words follow each other; articles and prepositions do not count.
- One form of a word is enough: `home` or `homes`, as you like. Both may stand in one line.
- A word stands in one line only. In two it is an error: the search could not tell which one counts. If both groups mean the same, put the lines together.
- Type words that people really use. Do not put together words of one theme that mean different things.
- Whoever searches loads this file before all else, so there is a limit: 1,000 words and phrases of 60 characters.

## Names of files (ids)

The name of a folder or file is its id and becomes part of its address: lower-case letters without accents, digits and hyphens, 1 to 80 characters. Do not change an id without need: it is how an indicator is found again in other years. If you rename a file or folder, put the old name into `formerly: [old-name]`.

An indicator without `id` gets one made of its **whole** name, with `#`, `%`, `€` and `+` as words. A name that would give more than 60 characters is cut at a word and ends in a code made of all of it, so that two names that begin alike stay two. `code` is the body's own key: it is shown, and unique in a year.

If you rename an indicator, say which id it had, and its trend goes on:

```yaml
indicators:
  - name: Homes let to families
    id: homes-for-families
    code: H01
    formerly: [homes-let]
    target: 90
    actual: 87
    direction: higher
```

The same `code` under another name is not enough, because it may be another indicator: there is a warning until `formerly` says so.

## Frequent work

**Adding an objective.** In a terminal: `sitegen new objective "Old yard" --area homes` makes a draft with its keys in comments; take the line `draft: true` away when it is ready. Without a terminal: copy a similar objective under a new name. Then set `expect` in `report.yaml`, if it is there.

**Adding an area.** In a terminal: `sitegen new area "Parks" --year @year@`. Without: make a folder with `area.md` and objectives in it.

**Beginning a year.** In a terminal: `sitegen new year @next-year@ --from @year@` copies areas, objectives, indicators, targets and directions, and leaves `actual` and `result` empty. What tells of the old year is not copied: texts, notes, sources, corrections, due dates, baselines, approvals. The targets are still the old ones: go through them. Without a terminal: make a folder with `report.yaml` and areas in it, and keep the ids.

**Removing an objective.** Delete its file and set `expect`.

**Having the figures signed off before they are published.** In a terminal, `sitegen check --explain` says of each indicator what every figure was read as, how it was compared, and why the verdict is what it is; with `--format csv` it is a table. `sitegen check --compare Public` names each verdict, value and indicator of the published site that would change: use it after every new version of the program. Neither writes anything to the site.

**In doubt about a source.** Do not put it right in secret. Publish the value as it is, and say so in `note`.

## Traps, and what to type instead

In keys and values some signs mean something. If in doubt, **put the value in double quotes**.

| if you type | what is wrong | type instead |
|---|---|---|
| `target: > 70%` | `>` begins a block of text | `target: "> 70%"` |
| `name: M4: progress` | colon and blank begin another key | `name: "M4: progress"` |
| `note: see case #12` | from blank and `#` on, the text is cut off | `note: "see case #12"` |
| `title: "New homes` | the closing quote is missing | `title: "New homes"` |
| `title:New homes` | the blank after the colon is missing | `title: New homes` |
| a tab at the head of a line | it is not allowed there | blanks, two for each level |

Lines that begin with `#` are comments for whoever reads the file. For a text of several lines, type `|` and indent each line.

## Reading a message

```
Content/@year@/homes/new-homes.md:14:13: error: `8O` cannot be read as a figure
  14 |     actual: 8O
     |             ^~
     = type `80`
```

| part | what it says |
|---|---|
| `Content/@year@/homes/new-homes.md` | the file |
| `14` | the line |
| `13` | the character in the line, from 1 |
| `error` | to be put right: until then nothing is published |
| the rest of the line | what is wrong. Here a letter O stands for a zero |
| after `=` | what to type |

A message proposes only what is surely the same figure, written well (`8O` → `80`, `5days` → `5 days`, `90 per cent` → `90%`). Where it would have to guess, it explains and proposes nothing: look at what was published. `#DIV/0!` and `#N/A` are errors of a spreadsheet's formula, `01-Feb` a date that a spreadsheet made of something else.

A **warning** does not stop publication, but read it: often a sum does not come out, or a text was cut off. All errors are listed together; begin with the first. If you do not understand a message, copy the whole of it and send it to whoever runs the site.

"""##),
        EmbeddedFile(path: "en/Content/pages/accessibility.md", text: ##"""
---
title: Accessibility
order: 20
summary: Whom to tell where something cannot be read or understood.
---

The pages can be read without JavaScript, by keyboard, enlarged and on small screens. Say here whom to tell about a problem, and complete the accessibility statement that your body has to publish.

"""##),
        EmbeddedFile(path: "en/Content/pages/methodology.md", text: ##"""
---
title: Methodology
order: 10
layout: methodology
summary: How targets and results are compared, and what is checked.
---

The figures are declared by the body. This site does the arithmetic again: it does not check the facts.

## The rules, by example

- **More is better.** The target was 80 homes, and 64 were let: 64 ÷ 80 = 80%.
- **Less is better.** A repair had 2 days and took 1.6: the target is achieved.
- **By a date.** A service was to begin by 30 June, and the body answers yes: this is only declared, because nobody can work out a yes.

Where nothing says whether more or less is better, both figures are shown and not judged. A target that is not due yet is in progress. A value that is missing is not reported yet, and never counts as zero.

## Who says what

Targets, values and published results are the body's. The site's own are the comparison, the sum done again, and the cautions: where a published result does not add up, or figures cannot be compared, the page says so. Where the figures do not tell but the body publishes a result, its word stands, “as declared”.

"""##),
        EmbeddedFile(path: "en/Content/site.yaml", text: ##"""
# The site: whose, what, under which licence. README.md explains all other keys.
title: @title@
organization: @organization@
language: en
license: CC-BY-4.0
description: The objectives of a year and the results as declared, with the arithmetic done again. This is an example.
# When the site has an address, type it here and take the "# " away: sitemap, feed and data catalogue are made then.
# url: https://objectives.town.example/
# contact:
#   email: objectives@town.example

"""##),
        EmbeddedFile(path: "it/Content/@year@/casa/alloggi-nuovi.md", text: ##"""
---
title: Alloggi nuovi
order: 10
# Una frase che un cittadino capisce.
summary: Costruire alloggi comunali e assegnarli alle famiglie.
responsible_unit: Ufficio casa
indicators:
  # Un target mancato: il sito rifà il conto e lo confronta con `result`.
  - name: Alloggi assegnati alle famiglie
    id: alloggi-assegnati
    target: 80
    actual: 64
    result: 80%
    # È meglio di più o di meno? Il programma non lo indovina.
    direction: higher
  # Un target con un segno va tra virgolette.
  - name: Alloggi completati
    id: alloggi-completati
    target: "≥ 80"
    actual: 84
    result: 100%
---

Questo è il testo della scheda. Racconta in poche frasi che cosa si è fatto e perché. Si scrive in Markdown, per esempio con un collegamento alla [metodologia](../../pages/metodologia.md).

"""##),
        EmbeddedFile(path: "it/Content/@year@/casa/area.md", text: ##"""
---
title: Casa
order: 10
icon: house
summary: Alloggi comunali costruiti, riparati e assegnati.
---

"""##),
        EmbeddedFile(path: "it/Content/@year@/casa/riparazioni.md", text: ##"""
---
title: Riparazioni
order: 20
summary: Riparare gli alloggi comunali più in fretta.
responsible_unit: Ufficio casa
indicators:
  # Per un tempo si dice che cosa è meglio: qui, meno.
  - name: Riparazioni urgenti
    id: riparazioni-urgenti
    target: 2 giorni
    actual: 1,6 giorni
    result: 100%
    direction: lower
---

Sono urgenti una perdita d'acqua, il riscaldamento fermo e una porta che non si chiude.

"""##),
        EmbeddedFile(path: "it/Content/@year@/introduction.md", text: ##"""
---
title: Un sito di esempio
---

Questo sito è appena nato: **obiettivi, cifre e documento sono inventati**. Servono a mostrare come si scrivono. Sostituiscili con quelli del tuo ente: la guida è nel file `Content/README.md`.

"""##),
        EmbeddedFile(path: "it/Content/@year@/report.yaml", text: ##"""
title: Obiettivi e risultati @year@
# La data di questa edizione: cambiala ogni volta che cambiano le cifre.
updated: @next-year@-01-31
# I documenti da cui vengono le cifre. Questo è inventato: metti il tuo, con `url` se si può scaricare.
documents:
  - id: relazione
    title: Relazione sulla performance @year@ (documento di esempio)
source: relazione

"""##),
        EmbeddedFile(path: "it/Content/@year@/servizi-ai-cittadini/area.md", text: ##"""
---
title: Servizi ai cittadini
order: 20
icon: people
summary: Lo sportello e i servizi in rete.
---

"""##),
        EmbeddedFile(path: "it/Content/@year@/servizi-ai-cittadini/certificati-in-rete.md", text: ##"""
---
title: Certificati in rete
order: 10
summary: Chiedere i certificati da casa.
responsible_unit: Ufficio anagrafe
indicators:
  - name: Servizio attivo
    id: servizio-attivo
    target: Entro il 30/06/@year@
    actual: SI
    result: SI
  # Un valore che non si conosce ancora resta vuoto: vuol dire «non ancora comunicato», mai zero.
  - name: Certificati chiesti in rete
    id: certificati-in-rete
    target: "> 70%"
    actual:
    result:
---

I certificati si chiedono con l'identità digitale.

"""##),
        EmbeddedFile(path: "it/Content/README.md", text: ##"""
# Guida per chi scrive i contenuti

Questa cartella contiene tutto ciò che il sito pubblica: testi, obiettivi e cifre. Sono file di testo. Per cambiarli basta un editor di testo semplice; non serve saper programmare.

Il programma `sitegen` legge questi file, li controlla e ne ricava le pagine. Se trova un errore lo spiega, dice in quale riga si trova e **non pubblica niente**: il sito di prima resta com'era. Quindi non puoi rompere il sito sbagliando a scrivere.

Questo file non viene pubblicato. Nessun file che si chiama `README.md` lo è. Gli esempi vengono dal sito degli obiettivi 2020 del Comune di Milano.

**In questa guida:** [senza terminale, dal browser](#senza-terminale-dal-browser) · [cambiare una cifra](#cambiare-una-cifra-passo-per-passo-sul-proprio-computer) · [dove sono le cose](#dove-sono-le-cose) · [le chiavi](#le-chiavi-file-per-file) · [come si scrivono le cifre](#come-si-scrivono-le-cifre) · [la direzione](#la-direzione-niente-si-indovina) · [il risultato pubblicato](#il-risultato-pubblicato) · [l'anno in corso](#a-che-punto-è-lanno) · [gruppi, parti, tappe](#gruppi-parti-tappe) · [correzioni](#correzioni) · [testi e collegamenti](#testi-e-collegamenti) · [le parole della ricerca](#le-parole-della-ricerca) · [nomi dei file](#nomi-dei-file-id) · [lavori frequenti](#lavori-frequenti) · [trappole](#trappole-e-che-cosa-scrivere-invece) · [messaggi](#leggere-un-messaggio) · [controllare](#controllare-prima-di-pubblicare) · [tutti i messaggi](#tutti-i-messaggi)

## Senza terminale, dal browser

Se il sito sta su GitHub o su GitLab, basta il browser: non si installa niente. Tu cambi un file di testo nella pagina web; il server controlla, e se tutto è a posto pubblica. Serve un accesso (nome utente e password) con il permesso di scrivere: te lo dà chi gestisce il sito.

### Cambiare una cifra su GitHub

1. Apri nel browser l'indirizzo del progetto. Vedi un elenco di cartelle e file.
2. Fai clic su `Content`, poi sull'anno, sull'area e sul file della scheda, per esempio `2020` › `altri-obiettivi` › `conta-case.md`.
3. In alto a destra, sopra il testo del file, fai clic sulla **matita** («Edit this file»). Il testo diventa modificabile.
4. Cambia solo la cifra, per esempio `639` in `actual: 639`. Lascia uguali gli spazi all'inizio della riga.
5. Fai clic sul pulsante verde **Commit changes…** in alto a destra. Si apre una finestra.
6. In «Commit message» scrivi che cosa hai cambiato, per esempio `Alloggi consegnati: valore definitivo`.
7. Scegli una delle due voci:
   - **Commit directly to the `main` branch**: la modifica va subito in pubblicazione;
   - **Create a new branch … and start a pull request**: la modifica è solo *proposta*. Puoi guardarla prima, e qualcun altro può approvarla. Nel dubbio scegli questa.
8. Fai clic su **Commit changes** (o **Propose changes**, poi **Create pull request**).

### Capire come è andata

Fai clic su **Actions**, nella barra in alto. La prima riga dell'elenco è la tua modifica. Accanto c'è un segno:

| segno | che cosa vuol dire | che cosa fare |
|---|---|---|
| cerchio giallo | il controllo è in corso; di solito dura uno o due minuti | aspetta e ricarica la pagina |
| spunta verde | tutto a posto; se eri sul ramo `main`, il sito nuovo è già in linea | niente |
| croce rossa | c'è un errore, e **il sito in linea è rimasto com'era** | fai clic sulla riga e leggi gli errori |

Nella pagina dell'errore, sotto «Annotations», ogni errore dice il file, la riga, che cosa non va e che cosa scrivere. In una proposta lo trovi anche nella scheda **Files changed**, proprio sotto la riga sbagliata. Per correggere torna al file, fai di nuovo clic sulla matita e salva: il controllo riparte da solo. Come si legge un messaggio è spiegato [in fondo](#leggere-un-messaggio).

### Vedere una modifica prima che sia pubblicata

Una proposta (pull request) ha la sua anteprima: tutto il sito, come diventerebbe.

1. Nella pagina della proposta fai clic su **Checks**, poi su **Site** a sinistra. In fondo alla pagina, sotto «Artifacts», fai clic su **site-preview**: il browser scarica un file ZIP.
2. Apri lo ZIP, estrai tutto in una cartella (tasto destro, «Estrai tutto…») e fai doppio clic su `index.html`.
3. Se va bene, torna alla proposta e fai clic su **Merge pull request**, poi **Confirm merge**. Dopo un paio di minuti è in linea. Se non va bene, **Close pull request**: non cambia niente.

### Caricare un file, per esempio un CSV

1. Apri la cartella dove deve stare, per esempio `Content/2020/altri-obiettivi`.
2. Fai clic su **Add file** › **Upload files** e trascina il file nella pagina. Il nome deve avere solo lettere minuscole, cifre e trattini: `consegne-per-mese.csv`.
3. Salva come sopra, con **Commit changes**. Nel testo della scheda scrivi il collegamento: `[consegne per mese](consegne-per-mese.csv)`.

Per aggiungere una scheda: **Add file** › **Create new file**, scrivi come nome `alloggi-nuovi.md` e incolla dentro il testo di una scheda simile, da cambiare.

### Lo stesso su GitLab

| su GitHub | su GitLab |
|---|---|
| la matita | **Edit** › **Edit single file** |
| Commit changes… | **Commit changes** in fondo o in alto a destra; in «Commit message» scrivi che cosa hai cambiato |
| Commit directly to `main` | lascia `main` come «Target branch» |
| Create a new branch and start a pull request | scrivi un nome nuovo in «Target branch» e lascia la spunta su «Start a new merge request» |
| Actions | a sinistra, **Build** › **Pipelines**: «passed» è verde, «failed» è rosso |
| gli errori in «Annotations» | nella proposta (merge request), sotto **Code Quality**; oppure fai clic su **check** nella pipeline e leggi il testo |
| l'anteprima «site-preview» | nella proposta, **View exposed artifact** › **Site preview** › `Public` › `index.html`: si apre nel browser |
| Merge pull request | **Merge** |
| Add file › Upload files | il segno **+** accanto al nome della cartella › **Upload file** |

Se la prima volta compare l'errore «Set SITEGEN_REPOSITORY», il progetto non è ancora finito di preparare: avvisa chi gestisce il sito.

## Cambiare una cifra, passo per passo, sul proprio computer

Esempio: gli alloggi consegnati.

1. Trova la pagina sul sito. L'indirizzo dice dove sta il file: la pagina `2020/altri-obiettivi/conta-case.html` viene da `Content/2020/altri-obiettivi/conta-case.md`.
2. Apri il file con un editor di testo. Cerca il nome dell'indicatore:

   ```yaml
   indicators:
     - name: Consegna degli alloggi agli utenti
       id: alloggi-consegnati
       target: 800
       actual: 639
       result: 79,87%
       direction: higher
   ```

3. Cambia solo la cifra dopo `actual: `. Lascia uguali gli spazi all'inizio della riga.
4. Se cambia anche il risultato pubblicato dall'ente, cambia `result`. Se correggi un valore già pubblicato, aggiungi una [correzione](#correzioni).
5. In `Content/2020/report.yaml` metti la data di oggi in `updated`.
6. Salva.
7. Nella cartella del progetto, da terminale, scrivi `sitegen`. Se nella cartella c'è anche il codice del programma, cioè un file `Package.swift`, scrivi `swift run sitegen`.

8. Se compare un errore, correggi la riga indicata e ripeti il passo 7.
9. Se non ci sono errori, il sito nuovo è nella cartella `Public/`. Guarda la pagina, poi pubblica `Public/`.

Non cambiare mai a mano i file dentro `Public/`: il programma li riscrive.

## Vedere il sito mentre si scrive

Da terminale, nella cartella del progetto:

```
swift run sitegen serve --open
```

Si apre il browser con l'anteprima del sito. Lasciala aperta e lavora sui file: a ogni salvataggio la pagina si aggiorna da sola.

Se in un file c'è un errore, in fondo alla pagina compare un riquadro scuro con il file, la riga, il punto esatto e che cosa scrivere; sotto resta la pagina di prima. Correggi, salva, e il riquadro scompare. Un clic sulla sua prima riga lo chiude o lo riapre. Gli avvisi, che non impediscono di pubblicare, stanno in un riquadro già chiuso.

L'anteprima si vede solo su questo computer e non scrive niente: per pubblicare serve sempre `swift run sitegen`. Per finire, premi Ctrl-C nel terminale. Se la porta 8000 è occupata, il messaggio dice quale usare.

## Dove sono le cose

```
Content/
  README.md                 questa guida
  site.yaml                 il sito: titolo, ente, licenza
  logo.png                  il logo e l'immagine per le anteprime, se `site.yaml` li nomina
  synonyms.yaml             parole che per chi cerca vogliono dire lo stesso
  2020/                     un anno
    report.yaml             l'anno e i suoi documenti
    introduction.md         il testo in apertura dell'anno
    milano-piu-solidale/    un'area: il nome della cartella è il suo indirizzo
      area.md               titolo e testo dell'area
      piano-quartieri.md    un obiettivo (una scheda), con le sue cifre e il suo testo
      planimetria.png       un'immagine o un allegato, accanto al testo
  pages/
    metodologia.md          pagine libere
```

Ci sono due tipi di file:

- **`.yaml`**: solo chiavi e valori, uno per riga: `title: Piano Quartieri`.
- **`.md`**: in alto, tra due righe di tre trattini, le chiavi e i valori; sotto, il testo della pagina.

```
---
title: Piano Quartieri
order: 10
---

Qui comincia il testo.
```

Un obiettivo può essere anche tutto `.yaml`. In quel caso il testo va sotto `narrative: |`, con ogni riga rientrata di due spazi. Per la stessa scheda non possono esserci un `.md` e un `.yaml`.

L'elenco delle chiavi è chiuso. Una chiave sconosciuta, come `targt:`, è un errore: il programma propone quella giusta e non la ignora mai.

## Le chiavi, file per file

L'asterisco (*) segna le chiavi obbligatorie. Le altre si possono omettere.

Gli esempi di questa guida sono pezzi di una scheda, cioè di un obiettivo. Se sono di un altro file, la prima riga ne dice il nome: `# site.yaml`.

### `site.yaml`: il sito

| chiave | che cosa è |
|---|---|
| `title` * | il titolo del sito |
| `organization` * | l'ente di cui si pubblicano gli obiettivi |
| `publisher` | chi pubblica il sito. Se è diverso dall'ente, il sito scrive ovunque «sito non ufficiale» |
| `language` * | la lingua: `it` oppure `en`. Decide anche come si leggono le cifre |
| `license` * | la licenza, con il suo codice SPDX, per esempio `CC-BY-4.0` |
| `description` | una o due frasi che dicono che cosa è il sito |
| `url` | l'indirizzo completo del sito. Se manca, non si creano mappa del sito, feed, catalogo dei dati e indirizzi canonici |
| `ipa` | il codice dell'ente nell'[indice IPA](https://indicepa.gov.it/), per esempio `c_f205`. Con il codice, e con `url`, il catalogo dei dati segue anche il profilo italiano (DCAT-AP_IT), che i cataloghi pubblici raccolgono |
| `place` | il territorio dell'ente nel catalogo dei dati: il suo indirizzo in [GeoNames](https://www.geonames.org/), per esempio `https://sws.geonames.org/3173435/`, o in un altro elenco di luoghi |
| `contact` | i contatti: `email`, `phone`, `url` |
| `links` | i collegamenti in fondo alla pagina. Ognuno ha `label` * (il testo) e `url` * |
| `logo` | il logo: il nome di un file accanto a `site.yaml`, per esempio `logo.png`. Vanno bene `png`, `jpg`, `webp`, `avif` e `gif`, non `svg`. Si mostra alto 40 pixel: un file alto 80 o 120 resta nitido |
| `image` | l'immagine che mostrano le anteprime, per esempio in un messaggio: un file accanto a `site.yaml`, largo 1200 pixel e alto 630. Gli stessi tipi di file del logo. Senza, si vede il logo. Serve anche `url` |
| `accent` | il colore dei collegamenti, tra virgolette: `"#0066cc"`. Dev'essere abbastanza scuro da leggersi su fondo chiaro (contrasto di almeno 4,5:1): se non lo è, il programma lo dice e propone il tono più vicino che va bene. Per gli schermi scuri sceglie da sé un tono più chiaro dello stesso colore |
| `units` | unità di misura in più. Ognuna ha `name` *, `spellings` (le altre grafie) e `time`: `yes` se misura un tempo, `no` se no |
| `attainment` | come si calcola la percentuale di un target mancato: `lower` (`linear` o `ratio`) e `partial_from` (da quale percentuale un target è raggiunto in parte; di solito 50) |

Esempio di unità in più:

```yaml
# site.yaml
units:
  - name: sopralluoghi
    spellings: [sopr.]
    time: no
```

Con `time: no` dici che non è un tempo: così anche questi numeri possono seguire la [direzione dell'anno](#la-direzione-niente-si-indovina).

### `<anno>/report.yaml`: l'anno

| chiave | che cosa è |
|---|---|
| `title` * | il titolo dell'anno |
| `updated` * | la data di questa edizione |
| `published` | la data di prima pubblicazione |
| `as_of` | la data a cui si riferiscono le cifre. Obbligatoria se l'anno non è finito |
| `state` | a che punto è l'anno: `plan`, `interim` o `final`. Di solito si capisce da sé: vedi [A che punto è l'anno](#a-che-punto-è-lanno) |
| `ends` | l'ultimo giorno, se l'anno non finisce il 31 dicembre: `2021-08-31` |
| `label` | come l'ente scrive l'anno, se non è solo un numero: `2020/21` |
| `approved` | l'approvazione: `by` (chi), `act` (l'atto), `date` |
| `validated` | la validazione: `by` (chi), `date` |
| `documents` | i documenti da cui vengono le cifre: vedi sotto |
| `source` | l'`id` del documento da cui vengono le cifre, se non è detto altro |
| `direction` | `higher` o `lower`: che cosa è meglio, quando un indicatore non lo dice. Per tempi, denaro e altro [non vale mai](#la-direzione-niente-si-indovina). Senza questa riga il programma non suppone niente |
| `expect` | quante schede e quanti indicatori ci devono essere: `objectives` e `indicators`. Se i conti non tornano è un errore: una pagina si è persa |

Ogni documento ha: `id` * (un nome breve), `title` *, `publisher`, `date`, `url`, `sha256` (l'impronta del file), `note`.

Scrivi solo date e atti che risultano dai documenti. Se un dato non c'è, ometti la chiave.

### `<anno>/introduction.md`: il testo in apertura

| chiave | che cosa è |
|---|---|
| `title` | il titolo del testo |

Qui le righe `---` si possono omettere: allora tutto il file è il testo.

### `area.md`: un'area

| chiave | che cosa è |
|---|---|
| `title` * | il titolo |
| `order` | la posizione: prima i numeri più bassi. Conviene usare 10, 20, 30, per avere posto in mezzo |
| `group` | un titolo comune a più aree |
| `summary` | una frase di riassunto |
| `icon` | il disegno dell'area, tra questi: `bicycle` (bicicletta), `book` (libro), `building` (municipio), `bus` (autobus), `child` (bambino), `culture` (maschera), `document` (foglio), `emergency` (attenzione), `energy` (fulmine), `food` (posate), `globe` (mondo), `health` (croce), `heart` (cuore), `house` (casa), `leaf` (foglia), `megaphone` (megafono), `money` (euro), `people` (persone), `safety` (scudo), `school` (scuola), `screen` (schermo), `sport` (pallone), `star` (stella), `tools` (martello), `tree` (albero), `water` (goccia), `work` (valigetta). Senza, l'area ha un ornamento che nasce dal nome della sua cartella |
| `formerly` | i vecchi nomi della cartella, tra parentesi quadre: `[vecchio-nome]`. Dai vecchi indirizzi si arriva alla pagina nuova |

### Un obiettivo (una scheda)

| chiave | che cosa è |
|---|---|
| `title` * | il titolo ufficiale, per intero |
| `short_title` | il titolo che un cittadino legge per primo, se quello ufficiale ha più di 12 parole |
| `code` | il codice dell'ente, per esempio `OS2` |
| `result` | il risultato che l'ente dichiara per l'intera scheda, per esempio `79,87%`; è mostrato come dichiarato |
| `order` | la posizione nell'area |
| `summary` | una frase che un cittadino capisce |
| `responsible_unit` | l'ufficio responsabile |
| `stakeholders` | chi è interessato |
| `source` | da dove viene: `document` (l'`id` di un documento) e `page` (da 1 in su) |
| `variance_note` | perché il risultato è diverso dal target |
| `next_steps` | che cosa succede dopo |
| `note` | un'avvertenza per chi legge |
| `formerly` | i vecchi nomi del file |
| `draft` | `true` se è una bozza: vedi [Lavori frequenti](#lavori-frequenti) |
| `milestones` | le tappe di un percorso |
| `breakdowns` | un totale e le sue parti |
| `indicators` | gli indicatori: vedi sotto |
| `narrative` | il testo, solo nei file `.yaml` |

Una scheda può non avere indicatori: in quel caso ometti `indicators`. Un elenco vuoto, `indicators: []`, è un errore.

### Un indicatore

| chiave | che cosa è |
|---|---|
| `name` * | il nome, come è stato pubblicato |
| `id` | un nome breve e stabile, per il collegamento diretto e per il confronto tra gli anni. Se manca, si ricava dal nome |
| `code` | il codice dell'ente, per esempio `CS01`; unico nell'anno |
| `formerly` | gli `id` che aveva negli anni precedenti |
| `group` | il sottotitolo sotto cui stanno più righe della tabella |
| `target` | che cosa ci si era proposti. Se manca, il valore si mostra soltanto |
| `target_initial` | il target di prima, se è cambiato durante l'anno |
| `actual` | il valore raggiunto. Se manca vuol dire «non ancora comunicato», mai zero |
| `result` | il risultato pubblicato dall'ente, per esempio `79,87%` |
| `unit` | l'unità dei numeri scritti da soli, come `%` o `giorni`, se la tabella pubblicata ce l'ha in una colonna a parte |
| `direction` | `higher` (più è meglio), `lower` (meno è meglio), `zero` (conta la distanza da zero) |
| `attainment` | `linear` o `ratio`, se per un «meno è meglio» l'ente misura con l'altra formula |
| `due` | quando scade il target, se non alla fine dell'anno: `2025-12`, `2030` |
| `cumulative` | `true` per un conteggio che non può diminuire, e quindi si può raggiungere prima del termine |
| `baseline` | il valore di partenza |
| `provisional` | `true` se il valore è provvisorio |
| `weight` | il peso, solo se lo dichiara l'ente |
| `formula` | la formula, in parole. Si mostra, non si calcola |
| `source` | come per l'obiettivo; basta la pagina, `{page: 27}`: il documento è quello dell'obiettivo, o dell'anno |
| `evidence` | una prova: `label` (il testo) e `url` (l'indirizzo) |
| `note` | un'avvertenza su questo indicatore |
| `corrections` | le [correzioni](#correzioni) |
| `breakdowns` | un totale e le sue parti |

### Le pagine libere, in `pages/`

| chiave | che cosa è |
|---|---|
| `title` * | il titolo |
| `order` | la posizione nell'elenco delle pagine |
| `summary` | una frase di riassunto |
| `layout` | un modello con parti generate: `methodology` aggiunge l'elenco dei valori che non tornano o non si possono calcolare; `glossary` è il modello del glossario |
| `lang` | la lingua della pagina, dove non è quella del sito: `en`, `fr`, … Così un lettore di schermo la legge con la voce giusta |

**Il glossario.** Ogni titolo dell'ultimo livello è un termine. La prima volta che un termine compare nel testo di un obiettivo, di un'area o dell'introduzione diventa un collegamento al glossario. Deve essere scritto allo stesso modo; se ha più parole, o almeno otto lettere, può cominciare con la minuscola. Un titolo può avere più nomi (`FMS, Fondo di Mutuo Soccorso`) e una precisazione tra parentesi (`Erp (alloggi)`). Un nome che sta in due titoli non si collega, e nemmeno ciò che ha meno di tre lettere o finisce con un punto.

### `synonyms.yaml`: le parole della ricerca

| chiave | che cosa è |
|---|---|
| `synonyms` * | un gruppo di parole e frasi per riga, con una virgola tra una e l'altra |

Il file si può omettere; un sito nuovo non ce l'ha. Come si usa è spiegato in [Le parole della ricerca](#le-parole-della-ricerca).

## Come si scrivono le cifre

Scrivi le cifre **come sono state pubblicate**. Il sito le mostra così. Di suo le legge anche come numeri, per rifare i conti.

Queste regole valgono con `language: it`. Gli esempi che non vengono da Milano sono segnati come inventati, tranne quelli nelle tabelle delle cifre.

<!-- notations of figures: begin -->
| che cosa | esempi |
|---|---|
| percentuale | `70%` · `93,6%` · `-3,70%` · `+5%` |
| per mille: 5‰ è 0,5% | `5‰` |
| percentuale di qualcosa, con di, del, dei, della… | `10% dei lavoratori agili dell'ente` |
| numero; le migliaia a gruppi di tre | `5` · `19.000` · `1 000` · `37,25` |
| migliaia, milioni, miliardi | `10 mila` · `1,5 milioni` · `2,5 mln` |
| soldi | `€ 20.751.299` · `20.751.299 €` · `1,5 milioni di euro` · `€ 3 mld` |
| soldi sotto zero | `-€ 5` · `€ 5-` · `(€ 5)` |
| numero con unità | `5 minuti` · `13,1 giorni` · `gg. 6` · `6 gg` · `37,25 km` |
| ore, minuti e secondi insieme | `2h 30m` · `2 ore e 30 minuti` · `26′` |
| tanto per ogni unità | `12,5 €/mq` · `35 µg/m³` · `40 ogni 100.000` · `5 per 1.000 abitanti` |
| una parte di un totale | `3 su 4` · `3/4` |
| data | `31/12/2020` · `31 dicembre 2020` · `2020-12-31` |
| periodo, con il suo anno | `dicembre 2020` · `IV trimestre 2021` · `I semestre 2021` |
| sì o no | `SI` · `Sì` · `NO` · `VERO` |
| parole | `Servizi garantiti` |
| nessun valore | `n.d.` · `N/A` · `da definire` · `non disponibile` |
| più di così, quanto non si sa: solo in un valore | `oltre 50` |
| almeno così: in un valore | `50+` · `almeno 50` |
| circa: si mostra e non si confronta | `circa 70%` · `ca. 70` |
<!-- notations of figures: end -->

Le parole con cifre o segni si scrivono `{text: "Fase 2 avviata"}`.

Queste cifre si scrivono uguali in un target. Solo in un target ci sono anche i [segni e gli intervalli](#i-target). Queste invece si rifiutano, perché possono voler dire due cose, o nessuna:

<!-- refused notations: begin -->
| non così | perché |
|---|---|
| `2.4` | i decimali vanno con la virgola: `2,4` |
| `20.75.299` | i gruppi di migliaia sono di tre cifre |
| `2m` · `12k` | può essere un fattore o un'unità: scrivi `2 milioni`, o `2 m` per i metri |
| `12/2020` | può essere un mese o una parte: scrivi `dicembre 2020` o `12 su 2020` |
| `da 3 a 5` | può essere un intervallo o un passaggio: scrivi `tra 3 e 5`, o 3 in `baseline` e 5 in `target` |
| `2020-21` | può essere un intervallo o due anni |
| `IV trimestre` | manca l'anno: `IV trimestre 2021` |
| `70% circa` · `70% in più` | le parole dietro non dicono di che cosa è: vanno in `note` |
| `entro 5%` | non è un tempo: scrivi `≤ 5%` |
| `5/4` | è più del totale |
| `31/02/2020` | quel giorno non esiste |
<!-- refused notations: end -->

Ricorda:

- La virgola separa i decimali, il punto separa le migliaia. `1.234` è milleduecentotrentaquattro. `2.4` è un errore: scrivi `2,4`.
- I gruppi di migliaia sono di tre cifre: `20.75.299` è un errore.
- Le unità sono un [elenco chiuso](#le-unità). Grafie diverse della stessa unità (`gg.`, `giorni`) valgono come una. Un'unità che manca si aggiunge in `site.yaml`, con `units`.
- Target e valore devono avere la stessa unità. Non si confrontano `5 giorni` e `3 minuti`: è un errore. Secondi, minuti e ore invece si convertono da soli; i giorni no, perché un giorno di lavoro non ha 24 ore.
- La data deve esistere: `31/02/2020` è un errore. Una data raggiunta non può venire dopo `updated`.
- Una cifra ha al massimo 18 cifre significative.
- Il testo incollato da Word va bene: virgolette curve, spazi speciali, `–` o `−` come segno meno.

### Le unità

Davanti alla parentesi c'è il nome dell'unità, dentro le altre grafie che si leggono. Maiuscole e punto finale non contano, ma una lettera sola è minuscola: `3 m`. Queste ci sono già, quindi in `site.yaml` non si aggiungono.

Misurano un tempo:

<!-- units of time: begin -->
`secondi` (`secondo`, `s`, `sec`) · `minuti` (`minuto`, `min`) · `ore` (`ora`, `h`) · `giorni` (`giorno`, `gg`) · `giorni lavorativi` (`giorno lavorativo`, `gg lavorativi`, `gg. lavorativi`) · `settimane` (`settimana`, `sett`) · `mesi` (`mese`) · `anni` (`anno`)
<!-- units of time: end -->

Misurano altro:

<!-- other units: begin -->
`km` (`chilometro`, `chilometri`) · `cm` (`centimetro`, `centimetri`) · `mm` (`millimetro`, `millimetri`) · `m` (`metro`, `metri`) · `m²` (`m2`, `mq`, `metro quadrato`, `metri quadrati`, `metro quadro`, `metri quadri`) · `km²` (`km2`, `kmq`, `chilometri quadrati`) · `ha` (`ettaro`, `ettari`) · `m³` (`m3`, `mc`, `metro cubo`, `metri cubi`) · `litri` (`litro`, `l`, `lt`) · `kg` (`chilo`, `chili`, `chilogrammo`, `chilogrammi`) · `g` (`grammo`, `grammi`) · `mg` (`milligrammo`, `milligrammi`) · `µg` (`μg`, `microgrammo`, `microgrammi`) · `tonnellate` (`tonnellata`, `t`, `ton`) · `kW` (`chilowatt`) · `MW` (`megawatt`) · `kWh` (`chilowattora`) · `MWh` (`megawattora`) · `GWh` (`gigawattora`) · `°C` (`gradi`) · `posti` (`posto`) · `posti auto` (`posto auto`) · `persone` (`persona`) · `abitanti` (`abitante`) · `cittadini` (`cittadino`) · `utenti` (`utente`) · `famiglie` (`famiglia`) · `bambini` (`bambino`) · `alunni` (`alunno`) · `studenti` (`studente`) · `dipendenti` (`dipendente`) · `alloggi` (`alloggio`) · `pasti` (`pasto`) · `pratiche` (`pratica`) · `domande` (`domanda`) · `richieste` (`richiesta`) · `interventi` (`intervento`) · `servizi` (`servizio`) · `eventi` (`evento`) · `iniziative` (`iniziativa`) · `incontri` (`incontro`) · `sedi` (`sede`) · `alberi` (`albero`) · `veicoli` (`veicolo`) · `biciclette` (`bicicletta`) · `stazioni` (`stazione`) · `visite` (`visita`) · `volte` (`volta`) · `punti` (`punto`) · `punti percentuali` (`punto percentuale`)
<!-- other units: end -->

### Se il valore manca

Lascia vuoto `actual`, o scrivi la parola che usa l'ente (esempio inventato):

```yaml
indicators:
  - name: Tasso di risposta
    target: "≥ 60%"
    actual: n.d.
```

La pagina scrive «nessun valore (n.d.)» e l'indicatore è «Non comunicato»: mai zero. Vuol dire «nessun valore» l'intera cella `n.d.`, `nd`, `n/d`, `n.a.`, `N/A`, `-`, `..`, `TBC`, `TBD`, `da definire`, `non disponibile`, `non pervenuto`, anche in maiuscolo. In un target vuol dire che un target non c'è.

### Le parole

```yaml
indicators:
  - name: Servizi da garantire
    target: Servizi garantiti
    actual: SI
    result: 100%
```

- Un target di parole è raggiunto se il valore è `SI`, o le stesse parole; è mancato se il valore è `NO`. Ogni altra parola non si confronta: le due si mostrano, e il sito non giudica.
- Se il target nega (`Nessun reclamo`, `senza interruzioni`), un `SI` può voler dire due cose opposte: non si confronta.
- Le parole semplici non hanno cifre, `%`, simboli di valuta o segni di confronto. Se ci vogliono, scrivi `{text: "…"}` (esempio inventato):

```yaml
indicators:
  - name: Riapertura degli sportelli
    target: {text: "Fase 2 avviata"}
    actual: SI
```

- `{text: …}` è per le parole, non per far passare una cifra. `{text: "70%"}` dà un avviso: scritta così nessuno può rifare il conto, e la pagina non dirà mai che torna.

### Percentuali di che cosa

Una parola dietro la percentuale dice di che cosa è la percentuale. Comincia con di, del, dei, della…

```yaml
indicators:
  - name: Estensione del Lavoro Agile a tutto l'Ente
    target: 10% dei lavoratori agili dell'ente
    actual: 100%
    result: 100%
```

Se c'è da una parte sola, o è diversa, le due percentuali non si confrontano. Non è un errore: la pagina lo spiega, e vale il risultato dell'ente, «come dichiarato». Altre parole (`70% circa`, `70% in più`) sono un errore: vanno in `note`.

### I target

Davanti o dietro alla cifra di un target puoi mettere un segno o le sue parole, oppure niente: allora si guarda la [direzione](#la-direzione-niente-si-indovina).

<!-- notations of targets: begin -->
| significa | scrivi |
|---|---|
| di più | `"> 70%"` · `più di 3` · `superiore al 50%` · `oltre 70%` |
| così o di più | `"≥ 90%"` · `">= 50%"` · `almeno 50%` · `non meno di 5` · `50% o più` · `50+` |
| di meno | `"< 10%"` · `meno di 3` · `inferiore al 5%` |
| così o di meno | `"≤ 5 minuti"` · `"<= 5"` · `massimo 5 minuti` · `non più di 5` · `fino a € 5.000` · `5 giorni o meno` |
| un tempo che non va superato | `entro 30 giorni` |
| esattamente | `"= 3"` · `uguale a 3` |
| da una cifra all'altra, comprese | `10-15` · `tra 10 e 15` · `10-15 giorni` |
| entro quel giorno, o la fine di quel periodo | `Entro il 31/12/2020` · `31/12/2020` · `entro dicembre 2020` · `entro il IV trimestre 2021` · `entro il 2021` |
<!-- notations of targets: end -->

Metti sempre tra virgolette un target che comincia con un segno. Un target può anche essere un `SI` o un `NO`, o parole: vedi sopra.

Un target con una data è raggiunto se il valore è `SI`, oppure una data non successiva.

### La direzione: niente si indovina

Un numero senza segno non dice se è meglio alto o basso. Dillo tu, con `direction`:

```yaml
indicators:
  # Più è meglio. Senza `direction` il sito non direbbe se 61 su 10 è un successo.
  - name: Numero di incontri istituzionali con città estere
    target: 10
    actual: 61
    direction: higher
  # Meno è meglio: è un tempo.
  - name: Chiamate Telefoniche
    target: 5 minuti
    actual: 2,4 minuti
    direction: lower
  # Conta la distanza da zero: -12% non sarebbe andato bene.
  - name: Scostamento di bilancio
    target: "< 10%"
    actual: "-3,70%"
    direction: zero
  # Lo dice il segno: `direction` non serve.
  - name: Contatti censiti nel CRM
    target: "≥ 50%"
    actual: 69%
```

La direzione viene, in quest'ordine:

1. dal **segno** del target;
2. da **`direction` nell'indicatore**. Si legge anche come la scrivono gli enti: `crescente`, `decrescente`, `più basso è meglio`, `Lower is better`;
3. da **`direction` in `report.yaml`**, che vale per tutto l'anno. Nessun comando la aggiunge di suo, e la pagina Metodologia dice quanti indicatori si reggono solo su quella. Scriverla in ogni indicatore è più sicuro.

La regola dell'anno **non vale mai** per:

| che cosa | esempi |
|---|---|
| i tempi | `5 minuti`, `gg. 6` |
| i numeri di un indicatore che nel nome parla di tempo | `Tempo medio di attesa`, `Giorni di ritardo` |
| il denaro | `€ 20.000` |
| i target negativi | `-5%` |
| le unità aggiunte in `site.yaml`, se non hanno `time: no` | `12 sopralluoghi` |

**Se niente dice la direzione**, non è un errore: la pagina mostra le due cifre e scrive che non si sa se è meglio di più o di meno. Non è un successo né un insuccesso. Il programma dà un solo avviso, con l'elenco; con `--strict` è un errore. Un valore uguale al target lo raggiunge comunque.

Sono errori: un segno che contraddice la direzione (`target: "≥ 5"` con `direction: lower`), una direzione accanto a una data o a un `SI`, un target negativo con `direction: zero`.

### Il risultato pubblicato

`result` è il risultato che l'ente ha pubblicato. Si mostra sempre. Il sito lo ricontrolla:

| `result` | che cosa dice |
|---|---|
| `79,87%` | una percentuale. Torna se è quella del sito, arrotondata o troncata |
| `SI` · `NO` | raggiunto, non raggiunto |
| `Raggiunto` · `Conseguito` · `Non raggiunto` · `Raggiunto in parte` | un giudizio: torna se il confronto dice lo stesso |
| `Verde` · `Giallo` · `Rosso` | un colore. A fine anno: verde è raggiunto, giallo e rosso no. Prima non dice niente |
| `In corso` · `In linea` | dice che si lavora, non se il target è raggiunto. A fine anno è un avviso, se c'è un valore |
| altre parole | si mostrano, e non si ricontrollano |

```yaml
indicators:
  - name: Consegna degli alloggi agli utenti
    target: 800
    actual: 639
    result: 79,87%
    direction: higher
  - name: Tasso di risposta
    target: 60%
    actual: 82%
    result: Raggiunto
    direction: higher
```

I giudizi si leggono solo in `result`: un `actual: Verde` è una parola come un'altra.

Che cosa ne viene:

| la pagina scrive | quando |
|---|---|
| Il conto torna | il risultato segue dalle cifre |
| Solo dichiarato | c'è solo la parola dell'ente: un `SI`, delle parole, un risultato senza valore. Non c'è un conto da rifare |
| Il conto non torna | il risultato non segue dalle cifre. La pagina mostra entrambi, e il programma dà un avviso: può suggerire l'altra formula, o che la regola dell'anno qui è sbagliata |
| Il conto non si può rifare | per esempio le basi sono diverse. Se l'ente dà un risultato, lo stato è quello, «come dichiarato» |

**Un risultato senza valore** (esempio inventato):

```yaml
indicators:
  - name: Numero di iniziative intraprese con città internazionali
    target: 5
    result: 100%
    direction: higher
```

Vale la parola dell'ente: «Raggiunto, come dichiarato», e nei conti «Solo dichiarato». Una percentuale sotto 100, un `NO`, `Non raggiunto` o `Rosso`: non raggiunto, in tutto o in parte. Altre parole, anche `In corso`: non comunicato.

### La percentuale di un target mancato

Se il target è raggiunto, la pagina lo dice e scrive al massimo la differenza (`+51 rispetto al target`), mai una percentuale sopra 100. Se è mancato e il calcolo ha senso, scrive una percentuale: da 50 in su il target è «raggiunto in parte», sotto è «non raggiunto».

| caso, target mancato | percentuale |
|---|---|
| più è meglio | 100 × valore ÷ target |
| meno è meglio, `linear` (di solito) | 100 × (2 × target − valore) ÷ target |
| meno è meglio, `ratio` | 100 × target ÷ valore |
| con un valore di partenza | 100 × (valore − partenza) ÷ (target − partenza) |
| data, sì o no, `=`, distanza da zero | 0 |

Non c'è percentuale se manca il valore o il target, se le cifre non si confrontano, se il target è zero o negativo senza valore di partenza, o se il valore è uguale al limite ma il segno chiede di più (`"> 70%"` con 70%). Un target mancato resta mancato anche senza percentuale.

Se l'ente usa l'altra formula, dillo con `attainment`: nell'indicatore, o per tutti in `site.yaml` (`attainment: {lower: ratio}`). Il valore di partenza si scrive in `baseline`. Esempi inventati:

```yaml
indicators:
  # 30 ÷ 45 = 66,67%
  - name: Durata media di una pratica
    target: 30 giorni
    actual: 45 giorni
    result: 66,67%
    direction: lower
    attainment: ratio
  # Da 20 a 10 la strada è 10, e se n'è fatta metà: 50%
  - name: Reclami al mese
    baseline: 20
    target: 10
    actual: 15
    direction: lower
```

La partenza non può essere uguale al target: è un errore. Se è già migliore del target, la pagina lo dice e non dà percentuali.

Il sito non dà voti a schede, aree e anni: conta soltanto i target raggiunti. Una media pesata compare solo se l'ente dichiara i pesi (`weight`).

### A che punto è l'anno

| `state` | quando, se non lo scrivi | che cosa fa il sito |
|---|---|---|
| `plan` | nessun indicatore ha un valore o un risultato (un `n.d.` conta come un valore) | «20 target fissati per il 2026». Niente è raggiunto o mancato. La pagina iniziale resta quella dell'ultimo anno con dei risultati |
| `interim` | `as_of`, o senza di lei `updated`, viene prima della fine dell'anno | ciò che non è ancora scaduto è «In corso: 350 su 800 al 30 giugno 2020» |
| `final` | negli altri casi | ogni target scaduto è raggiunto o no |

Un anno in corso ha bisogno di `as_of`, il giorno a cui si riferiscono le cifre. Se manca è un errore: 350 alloggi su 800 a giugno sembrerebbero un insuccesso. Esempio inventato:

```yaml
# 2020/report.yaml
title: Obiettivi 2020, dati al 30 giugno
updated: 2020-07-10
as_of: 2020-06-30
```

Se l'anno non finisce a dicembre, dillo con `ends` (esempio inventato):

```yaml
# 2020/report.yaml
title: Piano della scuola 2020/21
label: 2020/21
ends: 2021-08-31
updated: 2021-10-15
```

### Target che scadono in un altro momento

Un target scade alla fine dell'anno, o nella data che contiene. Altrimenti scrivi `due`: un anno, un mese o un giorno. Esempi inventati:

```yaml
indicators:
  # In un anno finito resta «In corso», con la cautela «scade più tardi».
  - name: Alberi piantati
    target: 3.000.000
    actual: 400.000
    direction: higher
    due: 2030
  # Non può più diminuire: se arriva al target, è raggiunto anche prima di dicembre 2022.
  - name: Alloggi recuperati dal 2019
    target: 3.000
    actual: 3.012
    direction: higher
    due: 2022-12
    cumulative: true
```

- Prima della scadenza è raggiunto solo ciò che non può tornare indietro: una cosa con una data o un sì, già fatta, o un conteggio con `cumulative: true`. Ogni altra cifra è «In corso», anche se oggi supera il target.
- Passata la scadenza senza un valore: «Non comunicato», con la parola «Scaduto».
- Accanto a un target che è già una data, un `due` diverso è un errore.

### Le cautele

Accanto ai conti, il sito raccoglie da sé ciò che chi legge deve sapere: il conto non torna, cifre non confrontabili, solo dichiarato, provvisorio, target cambiato, scade più tardi. Sono sulla pagina iniziale, nei filtri e nei dati; non c'è niente da scrivere.

### Le pagine che il sito fa da sé

| pagina | che cosa c'è |
|---|---|
| `2020/indicatori.html` | tutti gli indicatori in una tabella, con filtri per stato, cautela e area, e lo scarto dal target. Oltre mille indicatori, una tabella per area e i conteggi che portano a quelle |
| `2020/non-raggiunti.html` | i target non raggiunti, dove sono più dei dieci che stanno sulla pagina iniziale |
| `2020/correzioni.html` | le correzioni dell'anno, dalla più recente |
| `2020/stampa.html` | tutto l'anno in una pagina, per la carta e il PDF; non oltre mille indicatori |
| `2020/dati.html` | i dati aperti dell'anno. Oltre mille indicatori, anche il JSON è diviso per area. Dal secondo anno c'è anche `dati/serie.csv`, con tutti gli anni: una riga per ogni indicatore, anno e campo |

## Gruppi, parti, tappe

**`group`** riunisce più indicatori sotto un sottotitolo. Scrivi lo stesso testo su ognuno:

```yaml
indicators:
  - name: Chiamate Telefoniche
    id: chiamate
    group: Tempi di risposta
    target: 5 minuti
    actual: 2,4 minuti
    result: 100%
    direction: lower
  - name: Scrivi
    id: scrivi
    group: Tempi di risposta
    target: 15 giorni
    actual: 13,1 giorni
    result: 100%
    direction: lower
```

**`breakdowns`** mostra un totale e le sue parti. Metti `total` solo se il documento lo dice: non sommare tu.

```yaml
breakdowns:
  - title: Dipendenti in lavoro agile
    total: 7.507
    parts:
      - label: Donne
        value: 59,68%
      - label: Uomini
        value: 40,32%
```

Va sull'indicatore se riguarda solo quello, altrimenti sull'obiettivo.

**`milestones`** è un percorso con date, disegnato come una linea del tempo. La data può essere solo un anno:

```yaml
milestones:
  - date: 2025
    text: Rispettare i valori limite degli inquinanti dell'aria.
  - date: 2050
    text: Una città «carbon neutral».
```

## Correzioni

Se cambi un valore già pubblicato perché era sbagliato, lascia scritto che cosa è cambiato. La pagina lo mostra.

```yaml
indicators:
  - name: Consegna degli alloggi agli utenti
    target: 800
    actual: 639
    direction: higher
    corrections:
      - date: 2021-05-03
        was: "612"
        now: "639"
        why: Mancavano i contratti firmati a dicembre.
```

Non cancellare le correzioni vecchie: aggiungi quella nuova. Se un target è cambiato durante l'anno, non è una correzione: usa `target_initial`.

(Le cifre 612 e la data di questo esempio sono inventate.)

## Testi e collegamenti

Il testo sotto il secondo `---` si scrive in Markdown:

| scrivi | ottieni |
|---|---|
| una riga vuota | un nuovo paragrafo |
| `## Titolo` | un titolo dentro la pagina. Comincia da due cancelletti: il titolo della pagina è già in `title` |
| `- voce` | un elenco |
| `1. voce` | un elenco numerato |
| `**parole**` | grassetto |
| `*parole*` | corsivo |
| `[testo](indirizzo)` | un collegamento |
| `![descrizione](planimetria.png)` | un'immagine. La descrizione serve a chi non la vede |
| `![descrizione](planimetria.png "Didascalia")` | da sola, tra due righe vuote: un'immagine con la didascalia |
| `![Consegne per mese](consegne-per-mese.csv)` | da sola, tra due righe vuote: una tabella, con il titolo e il file da scaricare |

**Tabelle.** Si scrivono in un file CSV accanto al testo, salvato come «CSV UTF-8»: nella prima riga le intestazioni, sotto fino a 200 righe, e al massimo 20 colonne. Le celle si mostrano come sono; le colonne di soli numeri stanno a destra. Le cifre degli obiettivi stanno negli indicatori, non qui.

Altri programmi conoscono altri segni: tabelle con `|`, note `[^1]`, `~~barrato~~`, `==evidenziato==`, caselle `[ ]`, definizioni con `:`, `##Titolo` senza spazio, `[testo] (indirizzo)` con uno spazio in mezzo. Qui resterebbero nella pagina come sono scritti: un avviso dice dove sono e che cosa scrivere. Anche un indirizzo scritto da solo, come `www.comune.it`, non è un collegamento: scrivi `<https://www.comune.it>`, e una casella `<urp@comune.it>`. Un meno si scrive attaccato alla cifra: `-3,70`; `- 3,70` a inizio riga è la voce di un elenco. Un segno che deve restare un segno vuole `\` davanti.

Il codice HTML viene tolto, con un avviso, o con un errore dove ne cambierebbero parole o cifre; si leggono solo `<br>` (a capo), `<sup>` e `<sub>` attorno a cifre (`10<sup>6</sup>` diventa 10⁶, `CO<sub>2</sub>` CO₂), e `<span lang="en">…</span>` attorno a parole in un'altra lingua, perché un lettore di schermo le pronunci bene. Le parentesi `{{…}}` restano come sono scritte.

**Collegamenti ad altre pagine del sito.** Scrivi il percorso del file, non l'indirizzo della pagina. Parti dalla cartella in cui ti trovi; `..` vuol dire «la cartella sopra».

| da | a | scrivi |
|---|---|---|
| `2020/altri-obiettivi/conta-case.md` | una scheda nella stessa area | `[Lavoro agile](lavoro-agile.md)` |
| `2020/altri-obiettivi/conta-case.md` | una scheda di un'altra area | `[Didattica](../emergenza-covid-19/didattica.md)` |
| `2020/altri-obiettivi/conta-case.md` | una pagina libera | `[Metodologia](../../pages/metodologia.md)` |
| `pages/metodologia.md` | una scheda | `[Conta case](../2020/altri-obiettivi/conta-case.md)` |
| ovunque | un indicatore della pagina | aggiungi `#` e il suo `id`: `conta-case.md#alloggi-consegnati` |

Il programma trasforma il percorso nell'indirizzo giusto. Un collegamento che non porta a nulla è un errore, con la riga in cui si trova. Per i siti esterni scrivi l'indirizzo completo, con `https://`.

**File che possono stare accanto ai testi**: `png`, `jpg`, `webp`, `avif`, `gif`, `pdf`, `csv`. Vengono pubblicati accanto alla pagina. Il contenuto dev'essere quel che dice il nome: un file vuoto, o non scaricato con Git LFS, è un errore. Non sono ammessi `svg`, `html`, `js` e ogni altro tipo: sono un errore. I file che cominciano con un punto sono ignorati, e così quelli che lasciano il sistema e gli editor (`Thumbs.db`, `~$foglio.csv`, `conta-case.md~`, `.orig`, `.bak`, `.tmp`…): non vengono pubblicati, e `sitegen check` li nomina. La copia che fa un programma quando due versioni si incontrano, come `conta-case (1).md`, è un errore che dice di quale file è la copia. Non usare collegamenti simbolici (alias): sono rifiutati.

**Quanto può essere grande un testo.** Limiti che un testo vero non raggiunge, ma un file rovinato sì: 2 MB per testo (4 MB per file), 40 livelli di elenchi e citazioni uno dentro l'altro, 250 immagini di fila senza una riga vuota. Oltre, è un errore con la riga e il rimedio.

**Foto.** Una foto fatta con il telefono spesso dice dove è stata scattata, e con la foto lo si pubblica: un avviso lo segnala e dice come toglierlo.

Salva i file in UTF-8, come fanno quasi tutti gli editor. Un file in un'altra codifica è un errore.

## Le parole della ricerca

Chi cerca non usa le parole dell'ente: scrive «case popolari», e la scheda dice «alloggi Erp». La ricerca del sito fa già molto da sola. Trova singolare e plurale (`alloggio` trova `alloggi`), parole con e senza accenti, sigle con e senza punti (`P.A.` e `PA`), `CO2` e `CO₂`, cifre comunque scritte (`19.365`, `19365`; `93,6%`, `93,60 %`), una parola con una lettera sbagliata, gli stati («non raggiunto», «obiettivi mancati») e le voci del glossario. Quello che non può sapere è che due parole diverse vogliono dire lo stesso.

Questo si scrive in `synonyms.yaml`, accanto a `site.yaml`. Se il file non c'è, crealo. Ogni riga è un gruppo: chi cerca una parola del gruppo trova anche le pagine che hanno le altre, dopo quelle che hanno proprio la sua.

```yaml
# synonyms.yaml
synonyms:
  - alloggi, case, case popolari, alloggi Erp, housing
  - vigili, polizia locale
  - rifiuti, spazzatura, immondizia
```

- Una riga ha almeno due parole o frasi. Le frasi si trovano nei testi quando le parole stanno una dopo l'altra; articoli e preposizioni non contano: «scuole dell'infanzia» trova «scuola d'infanzia».
- Basta una forma sola: `alloggio` o `alloggi`, come vuoi. Possono stare nella stessa riga tutte e due.
- Una parola sta in una riga sola. In due righe è un errore: la ricerca non saprebbe quale vale. Se i due gruppi vogliono dire lo stesso, unisci le righe.
- Scrivi parole che i cittadini usano davvero, anche in inglese. Non unire parole solo vicine di argomento: chi cerca «multe» non vuole tutte le pagine sui vigili.
- Chi cerca scarica questo file prima di tutto il resto, perciò c'è un limite: vedi [Tutti i limiti](#tutti-i-limiti).

## Nomi dei file (id)

Il nome di una cartella o di un file è il suo `id` e finisce nell'indirizzo della pagina.

- Solo lettere minuscole senza accenti, cifre e trattini: `piano-aria-clima`. Da 1 a 80 caratteri.
- Niente spazi, maiuscole, accenti, sottolineature.
- Alcuni nomi sono riservati alle pagine generate: `index`, `indicatori`, `dati` e altri. Il programma avverte.
- Le stesse regole valgono per l'`id` di un indicatore. Se lo ometti, si ricava da **tutto** il nome; `#`, `%`, `€` e `+` diventano parole (`% di reclami` diventa `percent-di-reclami`). Un nome che darebbe più di 60 caratteri si taglia alla fine di una parola e riceve in coda un codice, così due nomi che cominciano uguali restano due: `numero-di-alloggi-di-edilizia-residenziale-pubblica-f5c993f3`.
- È meglio scrivere l'`id`: così non cambia se ritocchi il nome. Due nomi uguali nella stessa scheda sono un errore, finché uno non ha un `id` suo.
- `code` è il codice che dà l'ente (`CS01`, `1.1.1`). Si mostra, sta nei dati e dev'essere unico nell'anno.
- Non cambiare un `id` senza motivo: serve a ritrovare lo stesso indicatore negli anni e a non spezzare i collegamenti.

### Rinominare un indicatore

Se cambi il nome o l'`id`, scrivi in `formerly` l'`id` che aveva nell'anno prima: così il confronto tra gli anni non si interrompe (esempio inventato).

```yaml
indicators:
  - name: Alloggi consegnati alle famiglie
    id: alloggi-famiglie
    code: CS01
    formerly: [alloggi-consegnati]
    target: 900
    actual: 870
    direction: higher
```

- Dentro una scheda un indicatore si segue con il suo `id` e con `formerly`. Se la scheda ha cambiato nome di file, basta il `formerly` della scheda.
- Da una scheda a un'altra si segue solo con ciò che è scritto apposta: `formerly`, un `id` scritto, o un `code`, se sono unici in entrambi gli anni.
- Lo stesso `code` sotto un altro nome non basta: può essere un altro indicatore. Il programma avverte; se è lo stesso, aggiungi `formerly`.

## Importare un foglio di calcolo

Se tieni gli indicatori in un foglio di calcolo, non devi ricopiarli né rifare il foglio. Il programma legge il file di Excel o di LibreOffice così com'è, crea le schede nuove e aggiorna quelle che ci sono.

1. **Il foglio.** Va bene `.xlsx`, `.ods` o CSV. Le intestazioni possono stare sotto un titolo. Servono una colonna per l'obiettivo e una per l'indicatore; poi `Target`, `Raggiunto`, `Risultato`, `Area`, `Anno`, `Direzione`, `Peso`, `Unità di misura`, `Codice`, `Responsabile`, `Nota` e altre, con le parole che usano gli uffici (`Obiettivo operativo`, `Valore conseguito`, `Target 2021`). Se non hai ancora un foglio, `sitegen export --xlsx` ne scrive uno con le righe dell'anno e una nota su ogni intestazione.
2. **Se è un CSV.** In Excel: *File*, *Salva con nome*, tipo *CSV UTF-8 (delimitato dal separatore di elenco)*. In LibreOffice: *File*, *Salva con nome*, tipo *Testo CSV*, set di caratteri *Unicode (UTF-8)*, separatore `;`. *CSV (MS-DOS)* e *CSV (Macintosh)* scrivono gli accenti in un altro modo: il programma se ne accorge e si ferma. Se non puoi salvare di nuovo il foglio, aggiungi `--encoding ms-dos` o `--encoding macintosh`.
3. **Prova.** `sitegen import indicatori.xlsx --dry-run` mostra che cosa cambierebbe, riga per riga, e non scrive niente: con `-` la riga di prima, con `+` quella nuova.
4. **Importa.** Lo stesso comando senza `--dry-run`.

Che cosa sapere:

- Se l'anno o l'area non sono nel foglio, dilli nel comando: `--year 2020 --area milano-digitale`. L'area si indica con il nome della sua cartella, o con il suo titolo; se non c'è, si crea.
- Una cella vale ciò che mostra: `0,936` in formato percentuale è `93,6%`. Una cella unita vale per tutte le righe che copre; in un CSV, dove area o obiettivo sono vuoti vale la riga sopra. Una riga come `Area: Casa` vale per quelle sotto, anche con un codice accanto (`1.2`, se i codici sotto cominciano così).
- Se una cella mostra meno cifre di quante ne contiene (`94%` di `0,9364`), vale ciò che si vede, e le ultime righe del comando lo dicono. Per pubblicare più decimali, cambia il formato della cella.
- Le righe di totale e di subtotale, le note in fondo, le righe e le colonne nascoste e gli altri fogli non si leggono. Le ultime righe del comando dicono quali. `--hidden` legge anche ciò che è nascosto, `--sheet "2021"` un altro foglio, `--row 4` dice dove sono le intestazioni.
- Se le intestazioni dicono l'anno (`Target 2021`, `Target 2022`), ogni valore va al suo anno; anche `Target 2020/21`, se `report.yaml` chiama così l'anno (`label`).
- **Una cifra pubblicata di un anno chiuso cambia solo con un motivo**: `--correction "Mancavano i dati di dicembre"`. Il sito mostra la cifra di prima, quella nuova e il motivo. È pubblicata se il sito in `Public/` ha già quell'anno; se nessuno l'ha ancora vista: `--correction none`.
- Un valore che non è una cifra è un errore. `--accept-unreadable` lo tiene come parole, e lo elenca.
- Un obiettivo si riconosce dal titolo, o da `objective_id`; un indicatore dal nome, o da `indicator_id`. Il nome conta tutto intero, ma non le maiuscole e gli spazi. Se due nomi diversi farebbero lo stesso `id`, è un errore: scrivi un id in `indicator_id` o `objective_id`. È un errore anche un nome nuovo che è quasi quello di una voce che nel foglio manca (`Reclami chusi`): se è la stessa, riscrivi il nome; se è un'altra, dalle un id. Per due aree nuove quasi uguali: scrivile allo stesso modo, o creale prima con `sitegen new area`.
- `Risultato` può essere il valore raggiunto o la percentuale di raggiungimento. Se il resto del foglio non prova quale, il programma lo chiede: `--map "Risultato=actual"` è il valore, `--map "Risultato=published_result"` la percentuale.
- I pesi di una colonna stanno su una sola scala: `0,3` accanto a `30%` è un errore.
- La direzione si legge in parole e in frecce: `crescente`, `aumentare`, ↑; `decrescente`, `ridurre`, ↓; `vicino a zero`. `max` e `min` possono dire due cose: sono un errore.
- Cambiano solo i valori diversi. Commenti, testi, virgolette e ordine restano. `93,60%` e `93,6%` sono lo stesso valore.
- **Tutto o niente.** Se l'importazione viene interrotta, i file tornano com'erano: subito, o al comando `sitegen` successivo, che lo dice. Allora ripetila.
- **Una cella vuota non cancella niente.** Per togliere un valore, cancella la riga nel file.
- Le colonne calcolate (`actual_value`, `status`, …) non si leggono: cambia `actual`, non `actual_value`.
- Una colonna che il programma non conosce non si legge, e un avviso lo dice. Dille che cos'è con `--map "KPI del progetto=indicator"`, o che non serve con `--map "Ufficio=-"`. Se due colonne hanno la stessa intestazione, indica la lettera: `--map "F=-"`. Il programma se ne ricorda, in `Content/import.yaml`: il mese dopo non serve più.
- Se il foglio scrive i decimali con il punto, il programma se ne accorge e lo dice alla fine, con la cella da cui si vede. `1.150` si può leggere in due modi, mille volte uno più dell'altro: se le altre celle non provano quale, è un errore. Allora dillo nel comando: `--decimal ","` se `1.150` è millecentocinquanta, `--decimal "."` se è poco più di uno.
- Se un valore non va, il messaggio dice la cella come la chiama il foglio (`cella D5`) e che cosa scrivere; se lo stesso errore è in più celle, le nomina. Finché c'è un errore, non cambia nessun file.
- Se `report.yaml` dice in `expect` quante schede e quanti indicatori ci sono, prima aggiorna quei numeri.

**Far compilare il foglio a un ufficio.** `sitegen export --xlsx` scrive `indicatori-2020.xlsx` con tutti gli indicatori dell'anno più recente; `--year 2020` ne prende un altro. Su ogni intestazione una nota dice che cosa va nella colonna, e per `Direzione`, `Risultato` e `Provvisorio` c'è un elenco da cui scegliere; in `Risultato` va bene anche una percentuale. Le bozze non ci sono: il comando dice quante sono. Non cambiare le ultime tre colonne, in grigio: sono gli `id` con cui ogni riga ritrova il suo indicatore.

## Lavori frequenti

**Aggiungere una scheda.** Con il terminale: `sitegen new objective "Alloggi nuovi" --area milano-piu-solidale`. Nasce una bozza con le chiavi già scritte, da riempire; quando è pronta, togli la riga `draft: true`. Senza terminale: copia una scheda simile nella stessa area, dalle un nome nuovo, cambia tutto. Poi aggiorna `expect` in `report.yaml`, se il documento di partenza ha quella scheda in più.

**Aggiungere un'area.** Con il terminale: `sitegen new area "Casa" --year 2021`. Senza: crea una cartella con dentro `area.md` e le schede.

**Cominciare un sito.** Con il terminale: `sitegen new site nostro-sito --language it`. Nasce un piccolo sito di esempio, completo di questa guida e delle ricette per GitHub e GitLab. Nessuno di questi comandi sovrascrive mai un file.

**Aggiungere un anno.** Con il terminale: `sitegen new year 2021 --from 2020`. Il comando copia aree, schede, indicatori, target e direzioni, e lascia vuoti `actual` e `result`. Non copia ciò che parla dell'anno vecchio: testi, note, fonti, correzioni, scadenze, valori di partenza, approvazioni. I target sono ancora quelli vecchi: rivedili uno per uno. Senza terminale: crea una cartella, per esempio `2021`, con `report.yaml`, `introduction.md` e le aree. Tieni gli stessi `id` per gli stessi indicatori. La pagina iniziale mostra l'anno più recente che ha dei risultati.

**Rinominare una scheda o un'area.** Cambia il nome del file o della cartella. Metti il nome vecchio in `formerly: [nome-vecchio]`. Aggiorna i collegamenti; il programma elenca quelli rotti. Per un indicatore: [Rinominare un indicatore](#rinominare-un-indicatore).

**Togliere una scheda.** Cancella il file e aggiorna `expect`. La sua pagina sparisce dal sito.

**Preparare una bozza.** Scrivi `draft: true`. La scheda non viene pubblicata. Chi gestisce il sito può vederla con l'opzione `--drafts`, ma solo in una cartella diversa da `Public/`.

**Far firmare le cifre prima di pubblicare.** `sitegen check --explain` e `sitegen check --compare Public`: vedi [Controllare prima di pubblicare](#controllare-prima-di-pubblicare).

**Segnalare un dubbio.** Non correggere la fonte di nascosto. Pubblica il valore com'è e spiega il dubbio in `note`, in una o due frasi.

## Trappole, e che cosa scrivere invece

Nei file con chiavi e valori alcuni segni hanno un significato speciale. Nel dubbio, **metti il valore tra virgolette doppie**.

| se scrivi | che cosa non va | scrivi invece |
|---|---|---|
| `target: > 70%` | `>` apre un blocco di testo | `target: "> 70%"` |
| `target: >= 5` | come sopra | `target: "≥ 5"` |
| `name: % certificati on line` | un valore non può cominciare con `%` | `name: "% certificati on line"` |
| `name: M4: avanzamento lavori` | i due punti con uno spazio aprono un'altra chiave | `name: "M4: avanzamento lavori"` |
| `note: vedi la pratica #12` | da spazio e `#` in poi il testo viene tagliato (avviso) | `note: "vedi la pratica #12"` |
| `title: "Milano Aiuta" nel 2020` | le virgolette all'inizio chiudono troppo presto | `title: '"Milano Aiuta" nel 2020'` |
| `title: 'l'ufficio'` | l'apostrofo chiude le virgolette semplici | `title: "l'ufficio"` |
| `title: "Piano Quartieri` | manca la virgoletta finale | `title: "Piano Quartieri"` |
| `title:Piano Quartieri` | manca lo spazio dopo i due punti | `title: Piano Quartieri` |
| `{label: Donne, value: 59,68%}` | dentro le parentesi la virgola separa: il valore diventa 59 | `{label: Donne, value: "59,68%"}` |
| un tabulatore per rientrare la riga | nei rientri non è ammesso | spazi, due per livello |
| la stessa chiave due volte | il programma indica entrambe le righe | una volta sola |
| un valore che comincia con `*` `&` `!` `@` `[` `{` o con un trattino e uno spazio | hanno un significato speciale | lo stesso valore tra virgolette |

Non sono trappole: `title: no`, `id: 010`, `12:30`. Restano come li scrivi. Le righe che cominciano con `#` sono commenti per chi legge il file: il sito le ignora. Metti i commenti su una riga loro, non in fondo a un valore.

Per un testo su più righe usa `|` e rientra ogni riga:

```yaml
note: |
  Prima riga.
  Seconda riga.
```

## Leggere un messaggio

```
Content/2020/altri-obiettivi/conta-case.md:14:13: errore: `7O%` non si legge come cifra
  14 |     actual: 7O%
     |             ^~~
     = scrivi `70%`
```

| parte | che cosa dice |
|---|---|
| `Content/2020/altri-obiettivi/conta-case.md` | il file |
| `14` | la riga |
| `13` | il carattere nella riga, contando da 1 |
| `errore` | va corretto: finché c'è, non si pubblica niente |
| il resto della riga | che cosa non va. Qui al posto di uno zero c'è la lettera O |
| le righe sotto | la riga del file, con un segno sotto il punto sbagliato |
| dopo `=` | che cosa scrivere |

**Che cosa propone.** Solo ciò che è sicuramente la stessa cifra scritta bene: per `7O%` propone `70%`, per `2.4` propone `2,4`, per `5minuti` propone `5 minuti`, per `90 per cento` propone `90%`. Dove dovrebbe indovinare (`20.75.299`, `2m`) spiega e basta: guarda nel documento che cosa è stato pubblicato.

**Guasti del foglio di calcolo.** `#DIV/0!` e `#N/D` sono errori di una formula: correggila nel foglio, o lascia vuota la cella. `01-feb` è una data in cui il foglio ha trasformato qualcos'altro, per esempio `1/2` o `1-2`: scrivi ciò che è stato pubblicato.

Un **avviso** non ferma la pubblicazione, ma leggilo: spesso segnala un conto che non torna o un testo tagliato.

Il programma elenca tutti gli errori insieme. Comincia dal primo: a volte quelli dopo dipendono da lui. Se non capisci un messaggio, copialo per intero e mandalo a chi gestisce il sito.

## Controllare prima di pubblicare

`sitegen check` controlla tutto ciò che controlla la pubblicazione, e altro ancora, senza scrivere niente:

- i link e i punti delle pagine finite: ogni rimando deve arrivare da qualche parte;
- le immagini senza un testo per chi non le vede;
- gli obiettivi di cui non è detto il documento;
- i file che si pubblicano ma a cui nessuna pagina porta;
- le parole dell'interfaccia che mancano in una lingua o che nessun modello usa.

Con `--strict` non passano nemmeno gli avvisi. Sul sito che ospita i file (GitHub o GitLab) lo stesso controllo parte da solo a ogni modifica, e i messaggi compaiono accanto alla riga.

**Firmare gli esiti.** `sitegen check --explain` mostra, indicatore per indicatore e nell'ordine delle pagine, come il programma ha letto ogni cifra, come l'ha confrontata e perché l'esito è quello:

```
Consegna degli alloggi agli utenti
Content/2020/altri-obiettivi/conta-case.md:18 #alloggi-consegnati
  letto come       target «800»: almeno il numero 800
                   valore «639»: il numero 639
                   risultato «79,87%»: 79,87 per cento
                   direzione: più è meglio (`direction` dell'anno)
                   scadenza: 31 dicembre 2020 (fine dell'anno), già arrivata
  confrontato come valore ÷ target: 639 ÷ 800 = 79,875%
  esito perché     in parte: il confronto manca il target; raggiunto per 79,875 per cento (in parte da 50 per cento in su)
                   torna: il risultato pubblicato «79,87%» è quello calcolato dal sito, 79,875 per cento, troncato
                   attenzione: c'è una nota; la direzione è solo quella dell'anno
```

Leggilo prima di pubblicare, o fallo leggere a chi risponde delle cifre. Con `--format csv` diventa una tabella, una riga per indicatore: `sitegen check --explain --format csv > esiti.csv`. Se nel contenuto c'è un errore, non viene spiegato niente: prima va corretto.

**Vedere quali esiti cambiano.** `sitegen check --compare Public` confronta ciò che si pubblicherebbe adesso con i dati già pubblicati nella cartella `Public`: nomina ogni esito, verifica, valore calcolato, target, valore raggiunto e risultato che cambierebbe, e gli indicatori nuovi o spariti, con file e riga. Usalo dopo ogni nuova versione del programma e dopo molte modifiche insieme. Se non cambia niente lo dice in una riga. Il codice di uscita è 0 se non cambia niente, 1 se cambia qualcosa, 2 se ci sono errori.

## Tutti i limiti

Un sito vero non ci arriva; un file rovinato, o fatto apposta, sì. Oltre, è un errore che dice dove e che cosa fare.

<!-- limits: begin -->
| che cosa | al massimo | messaggio |
|---|---:|---|
| file del contenuto | 50.000 | `too-many` |
| cartelle una dentro l'altra | 16 | `folders-too-deep` |
| anni di rendicontazione | 100 | `too-many` |
| pagine in `pages` | 500 | `too-many` |
| documenti di un anno | 200 | `too-many` |
| link in site.yaml | 100 | `too-many` |
| parole e frasi in synonyms.yaml | 1000 | `too-many` |
| vecchi indirizzi | 10.000 | `too-many` |
| un file accanto a un testo | 2048 MB | `file-too-large` |
| tutti i file accanto ai testi | 16.384 MB | `attachments-too-large` |
| un file di campi o di testo | 4 MB | `file-too-large` |
| chiavi e valori di un file | 100.000 | `too-many-values` |
| campi uno dentro l'altro | 32 | `yaml-too-deep` |
| un campo | 10.000 caratteri | `too-long` |
| un nome che sta su molte pagine: del sito, dell'ente, di un anno, un'area, una pagina, un documento | 1000 caratteri | `too-long` |
| una parola o frase in synonyms.yaml | 60 caratteri | `too-long` |
| il testo di una pagina | 2 MB | `text-too-large` |
| elenchi e citazioni uno dentro l'altro | 40 | `text-too-deep` |
| elenchi, citazioni, enfasi, link e immagini uno dentro l'altro | 150 | `text-too-deep` |
| immagini senza una riga vuota | 250 | `too-many-images` |
| una tabella mostrata in un testo | 1 MB | `table-too-large` |
| righe di una tale tabella | 200 | `table-too-large` |
| colonne di una tale tabella | 20 | `table-too-large` |
| un foglio da importare | 32 MB | `import-too-large` |
| righe di un foglio | 200.000 | `import-too-many-rows` |
| colonne di un foglio | 500 | `import-too-many-columns` |
| file dentro una cartella di lavoro | 10.000 | `workbook-too-large` |
| un file dentro una cartella di lavoro, decompresso | 256 MB | `workbook-too-large` |
| tutti i file dentro una cartella di lavoro, decompressi | 512 MB | `workbook-too-large` |
| quante volte un tale file si ingrandisce decompresso, oltre 16 MB | 250 | `workbook-too-large` |
| elementi uno dentro l'altro in una cartella di lavoro | 100 | `workbook-too-large` |
| fogli di una cartella di lavoro | 500 | `workbook-too-large` |
| celle di una cartella di lavoro che contengono qualcosa | 5.000.000 | `workbook-too-large` |
| parti di un modello una nell'altra | 64 | `template-too-deep` |
| lo stesso di un modello letto mentre si scrive la pagina | 128 | `template-too-deep` |
| pezzi di un modello | 1.000.000 | `template-too-large` |
| una pagina che ne esce | 64 MB | `output-too-large` |
| il manifesto di un sito | 64 MB | `output-is-foreign` |
| dati pubblicati da confrontare | 256 MB | `published-too-large` |
<!-- limits: end -->

## Tutti i messaggi

Ogni messaggio con un esempio. Il nome serve per cercarlo: nelle pagine di GitHub e GitLab compare come titolo.

<!-- messages: begin -->
### Il file

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| la cartella `Content` non c'è | avvia sitegen nella cartella del sito, o indica dov'è (vedi `sitegen --help`) | errore | `missing-folder` |
| questo non si può leggere: manca il permesso | controlla che ci sia e che tu possa aprirlo | errore | `unreadable-file` |
| questo è un collegamento simbolico, e i collegamenti non vengono seguiti | metti al suo posto il file vero | errore | `symbolic-link` |
| questo non è né un file né una cartella | toglilo | errore | `special-file` |
| il nome del file `citt�.md` non è in UTF-8 | rinominalo con lettere minuscole a–z, cifre e trattini, al massimo 80 | errore | `file-name-not-utf8` |
| in questo nome c'è un carattere invisibile (U+202E) | rinominalo con lettere minuscole a–z, cifre e trattini, al massimo 80 | errore | `invisible-in-file-name` |
| in questo nome `о` non è `o`: è U+043E, di un altro alfabeto | rinominalo con lettere minuscole a–z, cifre e trattini, al massimo 80 | errore | `misleading-file-name` |
| `conta-case (1).md` è una copia di `conta-case.md`, come le fanno i programmi quando le versioni sono due | tieni in `conta-case.md` quel che vale delle due e cancella la copia; o rinominala, se non lo è | errore | `conflict-copy` |
| il nome di file `Piano Quartieri.md` non può stare in un indirizzo web | rinominalo con lettere minuscole a–z, cifre e trattini, al massimo 80 | errore | `unusable-file-name` |
| questa cartella sta a più di 16 cartelle di profondità | spostala più in alto | errore | `folders-too-deep` |
| il file supera 4 MB | riducilo, o mettilo altrove con un link | errore | `file-too-large` |
| il file non è in UTF-8 (byte 120); sembra Windows-1252 | salvalo di nuovo dall'editor con «Salva con nome», scegliendo la codifica UTF-8 | errore | `not-utf8` |
| il file contiene un byte NUL (byte 120): non è un file di testo | salvalo di nuovo come testo semplice in UTF-8 | errore | `nul-byte` |
| il file non comincia con i dati tra due righe `---` | comincia il file con una riga `---`, poi i campi, poi un'altra riga `---` | errore | `missing-front-matter` |
| i dati che cominciano qui non vengono mai chiusi | metti una riga `---` tra i campi e il testo | errore | `unclosed-front-matter` |
| il file è vuoto | comincia il file con una riga `---`, poi i campi, poi un'altra riga `---` | errore | `empty-file` |
| qui c'è un conflitto di unione (merge conflict): verrebbero pubblicate tutt'e due le versioni | tieni quel che vale delle due, e cancella le righe che cominciano con `<<<<<<<`, `=======`, `>>>>>>>` | errore | `merge-conflict` |
| questo non è il file vero, ma un promemoria di Git LFS: il file sta altrove | esegui `git lfs pull`; su GitHub, dai al passo `actions/checkout` l'impostazione `lfs: true` | errore | `file-not-fetched` |
| in questo file non c'è niente | rimetti il file al suo posto, o toglilo | errore | `nothing-in-file` |
| il nome finisce in `.pdf`, ma il file è una pagina web | scarica di nuovo il file vero: al suo posto può essere arrivata una pagina | errore | `file-of-another-kind` |
| più di 500 pagine in `pages` | riunisci più testi in una pagina | errore | `too-many` |
| `title` ha più di 1000 caratteri | accorcialo; ciò che è lungo va nel testo della pagina | errore | `too-long` |
| i file accanto ai testi superano insieme 16.384 MB | metti altrove i più grandi, con un link | errore | `attachments-too-large` |

### La scrittura dei campi

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| questo non si può leggere come YAML (did not find expected node content) | confrontalo con un file che va bene, e metti tra virgolette i testi con segni speciali | errore | `yaml-syntax` |
| qui c'è un carattere invisibile non ammesso (U+000B) | cancellalo, e scrivi lo spazio o l'a capo di cui tiene il posto | errore | `control-character` |
| questa riga non si accorda con quelle sopra | falla cominciare con tanti spazi quanti ne hanno le righe del suo gruppo; un testo su più righe va tra virgolette | errore | `yaml-misplaced-line` |
| in questa riga manca la chiave | falla cominciare con `chiave: `, o con due spazi in più se continua la riga sopra | errore | `yaml-line-without-key` |
| qui ci vogliono dei campi, uno per riga: `chiave: valore` | scrivi per esempio `title: Case nuove`, ogni campo su una riga sua | errore | `yaml-not-fields` |
| un valore che comincia con `&` sarebbe un'àncora YAML, e qui non se ne usano | metti il valore tra virgolette | errore | `yaml-anchor` |
| un valore che comincia con `*` sarebbe un alias YAML, e qui non se ne usano | metti il valore tra virgolette | errore | `yaml-alias` |
| un valore che comincia con `!` sarebbe un'etichetta YAML, e qui non se ne usano | metti il valore tra virgolette | errore | `yaml-tag` |
| qui comincia un secondo documento YAML | toglilo, o mettilo in un altro file | errore | `yaml-second-document` |
| la chiave `target` c'è due volte | tieni una sola delle due | errore | `duplicate-key` |
| il primo `target` è qui | – | nota | `first-key` |
| una chiave dev'essere una parola | scrivi una sola parola prima dei due punti, come `title: …` | errore | `yaml-key-not-text` |
| i valori sono annidati oltre 32 livelli | fai cominciare le righe con meno spazi, come in un file che va bene | errore | `yaml-too-deep` |
| il file contiene più di 100000 chiavi e valori | è il file giusto? se lo è, distribuiscilo su più file | errore | `too-many-values` |
| il rientro della riga è fatto con un tabulatore | usa degli spazi | errore | `yaml-tab` |
| lo spazio qui non è quello normale (U+00A0): YAML lo prende per una lettera | cancellalo, e scrivi uno spazio con la barra spaziatrice | errore | `yaml-other-space` |
| manca lo spazio dopo `target:` | scrivi `target: ` e poi il valore | errore | `yaml-missing-space` |
| le virgolette " aperte qui non vengono chiuse | scrivi " alla fine del valore | errore | `yaml-unclosed-quote` |
| dopo le virgolette di chiusura c'è altro testo | metti tutto il valore tra virgolette doppie, con \" per quelle interne | errore | `yaml-text-after-quote` |
| tra virgolette doppie `\` comincia un carattere speciale, ma non con questa lettera | scrivi `\\` per avere `\`, o usa le virgolette semplici | errore | `yaml-unknown-escape` |
| prima di qui manca una virgola, o la `}` di chiusura | scrivila, o metti il valore tra virgolette | errore | `yaml-missing-comma` |
| un valore che comincia con `>` va tra virgolette | scrivi "> 70%" | errore | `yaml-must-be-quoted` |
| un testo che contiene due punti e uno spazio va tra virgolette | scrivi "M4: avanzamento lavori" | errore | `yaml-colon-in-text` |
| da `#` in poi è un commento: `#12` non fa parte del valore | metti il valore tra virgolette, o due spazi e `# ` prima di un commento | avviso | `yaml-comment-cuts-text` |
| `null` non è un valore | lascia vuoto il valore, o scrivi "null" se è un testo | errore | `yaml-null` |
| tra parentesi graffe la virgola chiude il valore: `68%` è rimasto fuori | scrivi "59,68%" | errore | `yaml-comma-in-braces` |

### I campi

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| chiave sconosciuta `targt` | forse volevi scrivere `target`? | errore | `unknown-key` |
| chiavi sconosciute, da qui in poi altre 120 | è il file giusto? ricomincia da uno che va bene | errore | `further-unknown-keys` |
| manca `title` | aggiungi una riga `title: …` | errore | `missing-field` |
| `summary` è vuoto | scrivi un valore, o togli `summary` | errore | `empty-field` |
| `order` dev'essere un numero intero, come 10 | scrivi `order: 10` | errore | `wrong-type` |
| `hihger` non è un valore di `direction` | forse volevi scrivere `higher`? | errore | `value-not-allowed` |
| `page` è 0, ma dev'essere almeno 1 | scrivi 1 o un numero più grande | errore | `value-out-of-range` |

### I caratteri

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| qui c'è un carattere invisibile che rovescia il testo attorno (U+202E) | toglilo: cancella il testo lì attorno e riscrivilo | errore | `invisible-character` |
| questo `о` non è `o`: è U+043E, di un altro alfabeto | scrivi `o` al suo posto; se è voluto, mettici accanto uno spazio o un trattino | errore | `misleading-letter` |
| questo `о` non è `o`: è U+043E, di un altro alfabeto | scrivi `o` al suo posto; se è voluto, mettici accanto uno spazio o un trattino | avviso | `misleading-letter-in-text` |

### Nomi e posti dei file

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| manca il file `Content/2020/report.yaml` | crealo come in un sito che va bene; la guida dei contenuti dice che cosa ci va | errore | `missing-file` |
| in `Content` non c'è nessun anno | fai una cartella come `2020` con dentro un `report.yaml` | errore | `no-years` |
| il file `raport.yaml` in questa cartella non ha significato | forse volevi chiamarlo `report.yaml`? | errore | `unexpected-file` |
| la cartella `vecchi` qui non ha significato | le aree stanno nella cartella di un anno, e non contengono cartelle | errore | `unexpected-folder` |
| i file come `piano.docx` non vengono pubblicati | qui ci possono stare `*.md`, `*.png`, `*.pdf` | errore | `unexpected-file-type` |
| `mappa.svg` può contenere uno script, quindi non viene pubblicato accanto ai contenuti | usa un PNG, un JPEG o un PDF | errore | `dangerous-file-type` |
| `report.yml` finisce in `.yml`, ma qui i file YAML finiscono in `.yaml` | rinominalo in `report.yaml` | errore | `yml-extension` |
| `Piano Quartieri` non può stare in un indirizzo | usa lettere minuscole a–z, cifre e trattini, per esempio `piano-quartieri` | errore | `invalid-file-name` |
| su Windows nessun file può chiamarsi `con`: è il nome di un dispositivo | scegline un altro, come `il-con` | errore | `device-name` |
| due file sono la pagina `piano-quartieri` | togline o rinominane uno | errore | `two-files-one-page` |
| l'altro è qui | – | nota | `other-file` |
| `Vecchio nome` non può stare in un indirizzo | scrivi `vecchio-nome` | errore | `invalid-id` |
| gli id che iniziano con `s-`, come `s-main`, sono delle parti fisse delle pagine | scrivi `smain` | errore | `reserved-id` |

### Le cifre

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| la cifra è vuota | togli la riga finché la cifra non si sa | errore | `figure-empty` |
| `7O%` non si legge come cifra | scrivi `70%` | errore | `figure-unreadable` |
| `null` sta per una cifra che manca | togli la riga finché la cifra non si sa | errore | `figure-placeholder` |
| `#DIV/0!` è un errore del foglio di calcolo: la sua formula non ha dato una cifra | correggi la formula nel foglio, o lascia vuota la cella | errore | `spreadsheet-error` |
| `01-feb` è una data in cui un foglio di calcolo ha trasformato qualcos'altro | cerca che cosa è stato pubblicato, e scrivi quello | errore | `spreadsheet-date` |
| `circa` non dice di che cosa `70% circa` è una percentuale | scrivi di che cosa è, come `10% dei lavoratori`; se le parole cambiano la cifra, cerca quella esatta | errore | `not-a-qualifier` |
| `1234567890123456789` ha più di 18 cifre | confronta le cifre con il documento | errore | `figure-too-many-digits` |
| le cifre di `20.75.299` non sono raggruppate a tre a tre | confronta le cifre con il documento | errore | `figure-grouping` |
| i decimali di `2.4` vanno con la virgola | scrivi `2,4` | errore | `figure-decimal-mark` |
| `12,5,1` ha due segni dei decimali | tieni un solo segno tra il numero intero e i decimali | errore | `figure-two-decimal-marks` |
| il giorno `31/11/2020` non esiste | controlla giorno, mese e anno | errore | `date-impossible` |
| `03/04/2020` si può leggere come due giorni diversi | scrivi anno, mese e giorno: `2020-12-31` | errore | `date-ambiguous` |
| `tombini` non è un'unità conosciuta | correggi l'unità, o aggiungila a `units` in site.yaml: `- name: tombini` | errore | `unknown-unit` |
| a `IV trimestre` manca l'anno | scrivilo in fondo, come `dicembre 2020`; le parole vanno come `{text: "…"}` | errore | `period-needs-year` |
| `12/21` può essere un mese di un anno, o 12 su 21 | scrivi una parte come `12 su 21`, un mese come `dicembre 2021` | errore | `share-or-month` |
| `5/4` è più del totale | confronta le cifre con il documento | errore | `share-above-total` |
| `da 3 a 5` può essere un intervallo, o un passaggio da 3 a 5 | scrivi un intervallo come `tra 3 e 5`, un passaggio come `baseline: 3` e `target: 5` | errore | `range-or-change` |
| `12-2020` può essere un intervallo, o anni e mesi | scrivi un intervallo come `tra 12 e 2020`, un periodo come `dicembre 2020` | errore | `range-or-years` |
| i due estremi di `15-10` non fanno un intervallo | scrivi prima l'estremo più basso, e tutti e due nella stessa unità | errore | `range-broken` |
| `10-15` è un intervallo, e solo un target può esserlo | un valore è una cifra sola: cerca che cosa è stato raggiunto | errore | `range-not-allowed` |
| la `k` in `12k` può essere un fattore o un'unità | scrivi il numero per intero, o il fattore in parole; un'unità va dopo uno spazio | errore | `bare-magnitude` |
| in `entro 5%` non segue una data, un mese, un anno o un tempo | scrivi un limite con il suo segno, come `"≤ 5%"` | errore | `deadline-needs-time` |
| `n.` non è un'unità | togli `unit` | errore | `not-a-unit` |
| `5 giorni` ha un'altra unità di `unit: %` | togli l'unità sbagliata delle due | errore | `unit-contradicted` |
| `0,936` può essere una percentuale, o una parte di uno come nei fogli di calcolo, cento volte tanto | scrivila con il segno, come è stata pubblicata: `0,936%`, o cento volte tanto | errore | `share-under-percent` |
| `≥ > 5` ha più di un confronto | scrivi il solo confronto che il documento intende | errore | `figure-comparators` |
| in `5% (massimo)` tra parentesi non c'è un commento: `massimo` fa un'altra cifra | scrivila senza parentesi: `5% massimo` | errore | `remark-in-figure` |
| `> 70%` contiene un confronto, che può stare solo in un target | un valore è una cifra sola: cerca che cosa è stato raggiunto; un limite va in `target` | errore | `figure-comparator-not-allowed` |
| in `> SI` dopo il confronto ci vuole un numero | scrivici dopo un numero, come `"> 70%"` | errore | `figure-comparator-needs-number` |
| `-3` non è un peso: ci vuole un numero maggiore di zero | scrivi per esempio `weight: 10` | errore | `weight-unreadable` |
| `m2` non può essere il nome di un'unità: dev'essere una parola | scrivi una parola senza cifre né segni, come `- name: tombini` | errore | `unit-not-usable` |
| `gg.` indica già l'unità `giorni` | togli `gg.` da qui | errore | `unit-taken` |

### Il rapporto

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| tra i documenti del rapporto non c'è `relazone-2020` | forse volevi scrivere `relazione-2020`? | errore | `unknown-document` |
| non è detto di quale documento si tratta | aggiungi `document: …`, o un `source: …` in report.yaml | errore | `no-document` |
| l'id `alloggi-consegnati` c'è due volte | dai un altro `id` a uno dei due | errore | `duplicate-id` |
| il primo `alloggi-consegnati` è qui | – | nota | `first-id` |
| l'elenco degli indicatori è vuoto | aggiungi un indicatore, o togli `indicators` | errore | `no-indicators` |
| il risultato pubblicato è 79,87%, ma dalle cifre risulta 81,2% | controlla che le cifre siano scritte come pubblicate; se è così, la pagina mostrerà entrambe | avviso | `figure-differs` |
| il risultato pubblicato è 66,67%, ma dalle cifre risulta 50% | torna con l'altra formula, 30 ÷ 45 ≈ 66,6666%: se l'ente usa quella, aggiungi `attainment: ratio` | avviso | `figure-differs-by-formula` |
| il risultato pubblicato è Red, ma dalle cifre risulta 100% | la regola dell'anno, `higher`, qui può essere sbagliata: aggiungi una `direction` | avviso | `figure-differs-by-direction` |
| il risultato pubblicato è In linea, ma dalle cifre risulta 80% | se il target scade più tardi, aggiungi `due: …`; se l'anno non è finito, `state: interim` in report.yaml | avviso | `figure-differs-in-progress` |
| niente dice se è meglio di più o di meno: 2 indicatori senza giudizio | aggiungi a ciascuno `direction: higher` (meglio di più), `lower` (di meno) o `zero` (vicino a zero) | avviso | `direction-missing` |
| un titolo di più di 12 parole si legge a fatica: ce l'hanno 2 schede | aggiungi `short_title` con le parole di un cittadino; il titolo ufficiale resta, sotto | nota | `long-title` |
| le parole contengono una cifra che nessuno può verificare: 2 indicatori in causa | scrivi solo la cifra, senza `{text: …}`, perché si possa confrontare | avviso | `text-holds-figure` |
| anche qui: Giorni di assenza | – | nota | `also-here` |
| il codice `CS01` c'è due volte in quest'anno | dai un altro `code` a uno dei due | errore | `duplicate-code` |
| `formerly` indica `casa`, e nessun anno precedente ha un indicatore con questo id | correggi l'id, come sta nei dati di quell'anno, o toglilo | avviso | `unknown-former-id` |
| il codice è uno dell'anno prima, il nome un altro, e la serie si interrompe: 2 indicatori in causa | se è lo stesso indicatore, aggiungi l'id che aveva, come `formerly: [giorni-di-assenza]`; se no, niente | avviso | `trend-breaks-at-code` |
| il nome è uno dell'anno prima, l'id o la scheda un altro, e la serie si interrompe: 1 indicatore in causa | se è lo stesso indicatore, aggiungi l'id che aveva, come `formerly: [giorni-di-assenza]`; se no, niente | avviso | `trend-breaks-at-name` |
| l'anno 2020 non può finire in questo giorno | scrivi il suo ultimo giorno, come `ends: 2021-03-31`, o togli `ends` | errore | `year-ends-elsewhere` |
| `state: interim` non dice a quale giorno si riferiscono le cifre | aggiungi `as_of: …`, il giorno che le cifre descrivono | errore | `interim-without-date` |
| `state: final`, ma le cifre sono del 2020-06-30, prima della fine dell'anno, il 2020-12-31 | scrivi `state: interim`, o correggi `as_of` o `updated` | errore | `final-before-end` |
| questa edizione precede la fine dell'anno, il 2020-12-31, e non è detto a quale giorno si riferiscono le cifre | aggiungi `as_of: …`, il giorno che le cifre descrivono, o correggi `updated` | errore | `figures-without-date` |
| le cifre di questa edizione sono di un giorno dal 2020-06-30 al 2020-12-31 | correggi `as_of`, o `updated` | errore | `as-of-elsewhere` |
| il 2062-01-31 è lontano nel futuro | correggi l'anno; feed e motori di ricerca mostrano per sempre una data così come la più recente | avviso | `date-in-future` |
| il rapporto dovrebbe avere 25 obiettivi, ma ce ne sono 24 | cerca il file che manca o è di troppo, o correggi `objectives: 25` | errore | `unexpected-count` |
| il contatto non dice niente | aggiungi `email`, `phone` o `url`, o togli `contact` | errore | `contact-empty` |
| `ipa` serve ai cataloghi italiani, che vogliono un sito in italiano | togli `ipa`; senza, il catalogo dei dati segue il profilo europeo | avviso | `ipa-unused` |
| uno SHA-256 ha 64 cifre esadecimali | copia tutte le cifre che dà `sha256sum`, o togli `sha256` | errore | `not-a-digest` |
| l'area `casa` non ha obiettivi | aggiungi un obiettivo nella sua cartella, come `case-nuove.md`, o togli la cartella | avviso | `empty-area` |
| `≥` e `direction: lower` si contraddicono | togli uno dei due | errore | `direction-contradiction` |
| `direction: higher` non ha senso per il target SI | togli `direction` | errore | `direction-not-applicable` |
| con `direction: zero` il target è una distanza, quindi non può essere negativo | scrivi la distanza senza meno | errore | `direction-negative-distance` |
| 70% e il target 800 sono in unità diverse | scrivi entrambi nella stessa unità, come pubblicati; se non si possono confrontare, togline uno | errore | `units-differ` |
| 31/12/2020 non si può confrontare con il target 800 | scrivi entrambi nella stessa unità, come pubblicati; se non si possono confrontare, togline uno | errore | `kinds-differ` |
| 10% dei lavoratоri e il target 70% dei lavoratori sembrano uguali, ma hanno lettere di alfabeti diversi | riscrivi le parole di entrambi | errore | `qualifiers-look-alike` |
| il valore di partenza 800 è lo stesso target | controlla valore di partenza e target | errore | `baseline-equals-target` |
| il target 31/12/2020 è una data, e `due` è un'altra | togli `due` | errore | `due-contradicts-target` |
| il 2021-03-31 viene dopo la data di questa edizione, `updated` in report.yaml | correggi la data, o `updated` | errore | `date-after-edition` |
| l'anno finisce il 2021-03-31, quindi non si sa quale trimestre o semestre sia | scrivi l'ultimo mese, come `marzo 2021` | errore | `part-of-other-year` |

### Le parole della ricerca

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| `bici` è da solo: in questa riga non c'è niente che vuol dire lo stesso | aggiungi una parola dopo una virgola, come in `- bici, altra parola`, o togli la riga | errore | `synonym-alone` |
| manca una parola accanto a una virgola | aggiungi la parola, o togli la virgola | errore | `synonym-missing` |
| `e` non ha parole che la ricerca cerca | scrivi una parola di almeno due lettere che non sia un articolo o una preposizione | errore | `synonym-not-searched` |
| `alloggi` c'è già: la ricerca prende tutte le forme di una parola per la stessa | toglila da qui, o unisci le due righe | errore | `synonym-twice` |
| è qui, come `alloggio` | – | nota | `synonym-first` |

### Logo e colore

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| `#66aaff` è troppo chiaro per essere letto: il contrasto è 2,2:1, ma serve 4,5:1 | il tono più scuro più vicino che si legge è "#4573ac" | errore | `accent-contrast` |
| il logo `lgo.png` non c'è accanto a site.yaml | forse volevi scrivere `logo.png`? | errore | `missing-logo` |
| l'immagine per le anteprime `citta.png` non c'è accanto a site.yaml | metti il file accanto a site.yaml e scrivi solo il suo nome, per esempio `image.png` | errore | `missing-preview` |
| `immagini/logo.png` non è il nome di un file accanto a site.yaml | metti il file accanto a site.yaml e scrivi solo il suo nome, per esempio `logo.png` | errore | `logo-elsewhere` |
| `logo.svg` non può essere il logo | il suo nome deve finire in `.png`, `.jpg`, `.jpeg`, `.webp`, `.avif`, `.gif` | errore | `logo-type` |
| `immagini/image.png` non è il nome di un file accanto a site.yaml | metti il file accanto a site.yaml e scrivi solo il suo nome, per esempio `image.png` | errore | `preview-elsewhere` |
| `image.svg` non può essere l'immagine per le anteprime | il suo nome deve finire in `.png`, `.jpg`, `.jpeg`, `.webp`, `.avif`, `.gif` | errore | `preview-type` |

### Testi, link e pagine

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| il sito non si può scrivere in `Content`: lì ci sono i sorgenti o file personali | indica un'altra cartella con `--output` | errore | `output-is-precious` |
| la cartella `Documenti` contiene file che sitegen non ha scritto | indica una cartella vuota con `--output` | errore | `output-is-foreign` |
| un'altra generazione sta scrivendo in `Public` | rigenera quando ha finito | errore | `output-is-busy` |
| `Public/manifest.json` è stato modificato o è rovinato: non si sa quali dei file accanto sono del sito | rimetti il file com'era; oppure svuota la cartella e rigenera | errore | `manifest-is-damaged` |
| una parte del sito va in `Public/accessibilita.html`, ma lì c'è già altro | spostalo altrove, o toglilo, e rigenera | errore | `place-is-taken` |
| verrebbero cancellate 61 delle 112 pagine in `Public`: `2020/casa/alloggi.html`, `2020/casa/index.html`, `2020/verde/alberi.html` e altre 58 | manca una parte dei contenuti, o la cartella è di un altro sito? Se vanno tolte davvero, aggiungi `--allow-mass-delete` | errore | `mass-delete` |
| `Public/index.html` non si può scrivere: il disco è pieno | controlla i permessi della cartella e lo spazio sul disco | errore | `cannot-write` |
| `Public/manifest.json` non si può leggere: manca il permesso | controlla che ci sia e che tu possa aprirlo | errore | `cannot-read` |
| la pagina `2020/indicatori.html` diventa troppo grande | distribuisci il contenuto su più file | errore | `output-too-large` |
| le bozze non si scrivono in `Public`, che è ciò che viene pubblicato | indica un'altra cartella con `--output` | errore | `drafts-into-published` |
| manca il file `Templates/locales/it.yaml` | copialo dai modelli che vengono con sitegen | errore | `missing-template-file` |
| due pagine avrebbero l'indirizzo `2020/casa/alloggi.html` | rinomina uno dei due file | errore | `same-address` |
| nessun file del sito può chiamarsi `manifest.json` | rinomina il file | errore | `unusable-address` |
| `formerly` vuole l'indirizzo `2020/casa/alloggi.html`, che è già occupato | togli quel nome da `formerly` | errore | `former-name-taken` |
| l'altra viene da qui | – | nota | `other-page` |
| `index.html` è il nome di una pagina che sitegen fa da sé | rinomina il file | errore | `reserved-name` |
| in site.yaml non c'è `url`: il sito fa a meno di mappa del sito, feed e link canonici | quando l'indirizzo è noto, aggiungici una riga `url: https://…` | nota | `no-url` |
| il link porta a `piano-quartiri.md`, che non c'è | forse volevi scrivere `piano-quartieri.md`? | errore | `dead-link` |
| nella pagina a cui porta il link non c'è il punto `#le-caze` | forse volevi scrivere `#le-case`? | errore | `dead-anchor` |
| il link porta a `orti.md`, che è una bozza | togli il link, o `draft: true` in quel file | errore | `link-to-draft` |
| `piano.pdf` non si può mostrare come immagine | se è un link, togli il `!` che sta davanti | errore | `not-a-picture` |
| l'immagine `planimetria.png` non c'è | metti il file accanto al testo, o correggi il nome | errore | `missing-image` |
| la tabella `consegne.csv` non può stare dentro un paragrafo | metti una riga vuota prima e dopo | errore | `table-not-alone` |
| `consegne.csv` ha più di 200 righe o 20 colonne | mostra una tabella più corta; per un collegamento a questo file togli il `!` che sta davanti | errore | `table-too-large` |
| questa tabella non è salvata in UTF-8 | nel foglio di calcolo, salvala come «CSV UTF-8» | errore | `table-not-text` |
| questa tabella non ha righe sotto le intestazioni | metti le intestazioni nella prima riga e le cifre sotto | errore | `table-without-rows` |
| le celle di questa riga sono 3, le intestazioni 4 | dai a ogni riga tante celle quante sono le intestazioni, anche vuote | errore | `table-ragged` |
| `cantiere.jpg` dice dove è stata scattata, e tutti possono leggerlo | toglilo: in Windows da Proprietà, Dettagli, «Rimuovi proprietà»; sul Mac da Anteprima, nell'Ispettore, alla voce GPS | avviso | `place-in-photo` |
| un link a `ftp://example.org/piano.pdf` non viene pubblicato: resta solo il testo | i link possono cominciare con https:, http:, mailto: e tel: | avviso | `link-scheme` |
| il link `https://www.town.example@evil.example/` ha un nome davanti a `@`: sarebbe pubblico, o nasconde a quale server porta | scrivi `https://evil.example/` | errore | `link-with-user` |
| il link `https://town.example:80800/` ha una porta che non esiste | scrivi `https://town.example/`, o una porta da 1 a 65535 | errore | `link-port` |
| un link porta al server `town..example`, ma nessun server può chiamarsi così | scrivi il nome come lo mostra il browser, come `www.example.org` | errore | `link-host` |
| il link `/2020/casa/alloggi.html` comincia con una barra, quindi dipende da dove sta il sito | scrivilo a partire da questo file, come `../area/obiettivo.md` | errore | `absolute-link` |
| l'HTML in un testo non arriva nella pagina | usa Markdown | avviso | `raw-html` |
| senza questo HTML, che non arriva nella pagina, parole o cifre si unirebbero | togli il tag; dove le parole vanno separate, metti uno spazio o vai a capo | errore | `raw-html-joins-words` |
| `639 alloggi` è HTML o ci sta dentro, e nella pagina mancherebbe | scrivilo in Markdown: togli i tag, e metti `\` davanti a un `<` che sia solo un segno | errore | `raw-html-loses-text` |
| quel che qui è barrato starebbe nella pagina come se valesse | toglilo, o di' a parole che cosa vale al suo posto | errore | `raw-html-struck-out` |
| `th` non si può mettere in alto: si può solo con le cifre e con `+ - = ( )` | togli i tag, e scrivi `th` con uno spazio, o con `^`, davanti | errore | `no-raised-character` |
| `2,5` non si può mettere in basso: si può solo con le cifre e con `+ - = ( )` | togli i tag: scrivi `2,5` da solo, con uno spazio davanti se serve | errore | `no-lowered-character` |
| questa tabella resta nella pagina così come è scritto | salvala in un file CSV accanto al testo, e scrivi `![Titolo della tabella](nome-file.csv)` | avviso | `markup-table` |
| le note a piè di pagina non ci sono: la pagina mostra `[^1]` | scrivi la nota dentro la frase, tra parentesi tonde | avviso | `markup-footnote` |
| `~~` attorno a parole resta nella pagina così come è scritto | togli quel che è barrato, o di' a parole che cosa vale al suo posto | avviso | `markup-strike` |
| `==` attorno a parole resta nella pagina così come è scritto | per il grassetto scrivi `**parole**` | avviso | `markup-mark` |
| `www.comune.milano.it` non è un collegamento | scrivi `[www.comune.milano.it](https://www.comune.milano.it)` | avviso | `markup-address` |
| la casella `urp@example.org` non è un collegamento | scrivi `<urp@example.org>` | avviso | `markup-mail` |
| senza uno spazio dopo, `##` non fa un titolo | scrivi `## Titolo`; se è solo un segno, mettigli `\` davanti | avviso | `markup-heading` |
| `{#case}` resta nella pagina così come è scritto | toglilo: il titolo `Le case nuove` è già da sé il punto `#le-case-nuove` | avviso | `markup-heading-place` |
| con uno spazio tra `]` e `(` questo non è un collegamento | scrivi `[testo](https://example.org)` | avviso | `markup-parted-link` |
| con uno spazio nell'indirizzo questo non è un collegamento | correggi l'indirizzo, o mettilo tra `<` e `>`: `[testo](<https://example.org/piano case.pdf>)` | avviso | `markup-blank-in-address` |
| `[ ]` resta nella pagina così come è scritto | dillo a parole, come `- fatto: …` o `- da fare: …` | avviso | `markup-task` |
| il `:` davanti a una definizione resta nella pagina così come è scritto | scrivilo come elenco: `- **parola**: che cosa vuol dire` | avviso | `markup-definition` |
| il `-` davanti a `3,70` qui fa la voce di un elenco | scrivi il meno senza spazio, `-3,70`; prima di un elenco metti una riga vuota | avviso | `markup-minus` |
| questo testo ha errori come quelli sopra, da qui in poi altri 120 | correggi prima quelli | errore | `further-text-errors` |
| a questo testo si riferiscono avvisi come quelli sopra, da qui in poi altri 120 | correggi prima quelli | avviso | `further-text-warnings` |
| il testo supera 2 MB | distribuiscilo su più pagine | errore | `text-too-large` |
| qui elenchi, citazioni o enfasi stanno troppi livelli uno dentro l'altro | usa al massimo 40 livelli; se questi segni non sono elenchi né citazioni, metti \ prima del primo | errore | `text-too-deep` |
| più di 250 immagini si seguono senza una riga vuota | metti una riga vuota tra gruppi di immagini | errore | `too-many-images` |
| non è un'immagine di cui si possano leggere le dimensioni | salvala di nuovo come PNG | errore | `not-an-image` |

### Che cosa dice in più `sitegen check`

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| l'immagine `planimetria.png` non ha un testo per chi non la vede | scrivi tra le parentesi quadre che cosa mostra: `![La nuova scuola vista dalla strada](planimetria.png)` | avviso | `image-without-text` |
| nella pagina `index.html` l'immagine `logo.png` non ha `alt` | scrivi `alt="…"` nel modello, e `alt=""` se l'immagine è solo un ornamento | errore | `page-image-without-text` |
| non è detto da quale documento vengono le cifre di questo obiettivo | aggiungi qui `source: {document: …, page: …}`, o in report.yaml un `source: …` per tutto l'anno | avviso | `no-source` |
| `planimetria.png` viene pubblicato, ma nessuna pagina ci porta | mettici un link in un testo, come `[il piano](planimetria.png)`, o toglilo | avviso | `unused-attachment` |
| `conta-case.md~` viene ignorato: file così li lasciano il sistema e gli editor | se è un file tuo, dagli un altro nome | nota | `left-behind` |
| nessuna pagina usa `stampa.css` | richiamalo in un modello, o toglilo | avviso | `unused-asset` |
| nella lingua `en` mancano le parole per `nav.home` | aggiungi una riga `home: …` nella stessa sezione dell'altro file | avviso | `missing-string` |
| in `it` sono qui | – | nota | `other-string` |
| nessun modello usa le parole `t.nav.home` | toglile, o stampale con `{{t.nav.home}}` | avviso | `unused-string` |
| la pagina `index.html`, come altre 11, rimanda a `contatti.html`, che nel sito non c'è | correggi l'indirizzo nel modello, o aggiungi il file a `static` nella cartella dei modelli | errore | `page-dead-link` |
| la pagina `2020/index.html` rimanda a `#s-testo`, che in `index.html` non c'è | dai al punto `id="s-testo"`, o correggi il rimando | errore | `page-dead-anchor` |
| la pagina `index.html`, come altre 11, ha più di una volta l'id `s-testo` | dai a ogni parte della pagina un id tutto suo: i link portano solo alla prima | errore | `page-repeated-id` |
| la pagina `index.html`, come altre 11, rimanda a `/contatti.html`, che va solo in cima a un dominio | scrivilo senza la barra iniziale; `{{site.home}}` porta alla prima pagina | errore | `page-rooted-link` |
| nella cartella `Public` non ci sono dati di un sito pubblicato con cui confrontare | dai a `--compare` la cartella di un sito intero, per esempio `Public` | errore | `no-published-data` |
| questo non è il JSON che sitegen pubblica per quest'anno: non si può confrontare niente | confronta con una copia intera del sito, presa dal controllo di versione o dal server | errore | `published-damaged` |
| questo file ha più di 256 MiB e non viene letto | confronta con una copia intera del sito, presa dal controllo di versione o dal server | errore | `published-too-large` |
| questo segue lo schema `3.0`, che questo sitegen non conosce | usa un sitegen recente almeno quanto quello che ha pubblicato il sito | errore | `published-too-new` |

### L'anteprima (`sitegen serve`)

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| la porta 8000 è occupata: la usa già un altro programma, forse un'altra anteprima | scrivi `sitegen serve --port 8001` | errore | `port-in-use` |
| l'anteprima non si può servire sulla porta 80: manca il permesso | indica un'altra porta con `--port`, per esempio `--port 8080` | errore | `cannot-listen` |
| non è stato possibile aprire un browser | apri tu stesso http://127.0.0.1:8000/ | avviso | `no-browser` |

### Importare un foglio di calcolo (`sitegen import`)

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| questo file non c'è | scrivi il percorso di un foglio, per esempio `sitegen import indicatori.xlsx` | errore | `import-no-file` |
| non si può leggere: manca il permesso | guarda chi può leggerlo e scriverlo, e se un altro programma lo tiene aperto | errore | `import-unreadable-file` |
| il foglio è vuoto | salva il foglio che contiene gli indicatori, con le intestazioni | errore | `import-empty` |
| supera 32 MB | importalo in più parti | errore | `import-too-large` |
| ha più di 200000 righe | importalo in più parti | errore | `import-too-many-rows` |
| la tabella ha più di 500 colonne | salva solo le colonne che servono | errore | `import-too-many-columns` |
| è in UTF-16 | in Excel scegli «Salva con nome», «CSV UTF-8»; in LibreOffice «Testo CSV», set di caratteri UTF-8 | errore | `import-encoding` |
| cella B5 (KPI): `Citt…` non è una parola, quindi il file non è in Windows-1252; sembra in «CSV (MS-DOS)», dove si legge `Città` (e altre 2 celle) | aggiungi `--encoding ms-dos` e guarda le parole; oppure salvalo come «CSV UTF-8» (in LibreOffice: Testo CSV, UTF-8) | errore | `import-foreign-letters` |
| cella B5 (KPI): `CittÃ ` ha lettere che un altro programma ha guastato | riapri il file di partenza, com'era prima, e salvalo come «CSV UTF-8»; oppure riscrivi le lettere | errore | `import-broken-letters` |
| le virgolette aperte qui non si chiudono | in una cella tra virgolette, scrivi due volte ogni virgoletta: `""` | errore | `import-unclosed-quote` |
| la cella continua dopo le virgolette finali | in una cella tra virgolette, scrivi due volte ogni virgoletta: `""` | errore | `import-text-after-quote` |
| nessuna riga ha intestazioni conosciute | una riga dev'essere come `Obiettivo;KPI;Target;Raggiunto;Risultato`; oppure di' che cosa sono le colonne, per esempio `--map "B=indicator"` | errore | `import-no-headings` |
| cella A5: `Obietivo` non è una colonna conosciuta | forse volevi scrivere `obiettivo`? Oppure salta la colonna con `--map "Obietivo=-"` | errore | `import-unknown-column` |
| non conosciute, quindi non lette: Strutture coinvolte, I | di' che cos'è una, per esempio `--map "Strutture coinvolte=note"`, o che non serve: `--map "Strutture coinvolte=-"` | avviso | `import-columns-not-read` |
| cella G5: `Raggiunto` non dice l'anno, e altre intestazioni dicono 2021 e 2022 | importa un anno alla volta, per esempio `--year 2022`; oppure saltala: `--map "Raggiunto=-"` | errore | `import-which-year` |
| cella E5: `Risultato` può essere il valore, o la percentuale di raggiungimento | di' quale: `--map "Risultato=actual"` se è il valore, `--map "Risultato=published_result"` se è la percentuale | errore | `import-value-or-result` |
| `targget` non è una colonna di una tabella | forse volevi scrivere `target`? | errore | `import-remembered-name` |
| la riga 12 è vuota | indica la riga delle intestazioni, per esempio `--row 1`, come le conta il foglio | errore | `import-no-such-row` |
| il foglio `Dati` non c'è | i fogli sono `Foglio1`, `Legenda` | errore | `import-no-such-sheet` |
| più fogli hanno una tabella di indicatori: 2021 e 2022 | importane uno alla volta, per esempio `--sheet "2021"` | errore | `import-several-sheets` |
| cella D5 (Raggiunto): la cifra pubblicata `639` diventa `640` | di' perché, e il sito lo mostra: `--correction "il motivo"`; o, se nessuno l'ha ancora vista, `--correction none` | errore | `import-correction-reason` |
| cella D5 (Raggiunto): una formula salvata senza la sua cifra | apri la cartella di lavoro in un programma di fogli e salvala di nuovo | errore | `import-unreckoned` |
| cella D5 (Raggiunto): una cella unita copre due colonne di cifre | dividila, e scrivi ogni cifra nella sua cella | errore | `import-merged-sideways` |
| cella D5 (Raggiunto): `3/4` per il foglio è il giorno 2021-04-03, e non mostra l'anno | se è un giorno, dai alla cella un formato con l'anno; se no, formattala come testo e riscrivila | errore | `import-day-without-year` |
| la riga 5 ha le intestazioni di un'altra tabella | metti la seconda tabella in un foglio o in un file suo, e importala da sola | errore | `import-second-table` |
| cella A5: `CULTURA` sta da sola nella riga, e non è chiaro che cosa indichi | scrivi `Area: …` o `Obiettivo: …` se manca alle righe sotto, `Nota: …` se è un'osservazione, o completa la riga | errore | `import-unknown-group` |
| la riga 5 si chiama totale, e può essere la somma delle righe sopra o un indicatore | se è una somma, scrivi `Subtotale`, o togli la riga; se è un indicatore, scrivi che cosa conta, per esempio `Totale pratiche` | errore | `import-doubtful-total` |
| il foglio dice 2019, e i contenuti hanno solo l'anno 2021 | se le cifre sono del 2021, di' `--year 2021`; altrimenti crea prima l'anno: `sitegen new year 2019` | errore | `import-title-year` |
| cella B5 (KPI): `#RIF!` è un errore del foglio | correggi la formula, o scrivi le parole al suo posto | errore | `import-failed-formula` |
| cella D5 (Raggiunto): il numero 0,5 ha un formato non conosciuto, quindi non si sa che cosa mostra | dai alla cella un formato comune: numero, percentuale, data o testo | errore | `import-unknown-format` |
| cella D5 (Raggiunto): `circa 60` non si legge come cifra e resta come parole | scrivi la cifra nel foglio e importalo di nuovo | avviso | `import-kept-as-words` |
| cella A5 (Area): `Cassa` è quasi l'area `Casa` | scrivi `Casa`; o, se è un'altra area, creala prima: `sitegen new area "Cassa" --year 2021` | errore | `import-like-area` |
| cella A5 (Area): la nuova area `Sporto` è quasi `Sport` della cella A5 | se è un'area sola, scrivila uguale in tutte e due; se sono due, creale prima, ognuna con `sitegen new area "…" --year 2021` | errore | `import-near-areas` |
| cella B5 (KPI): `Alloggi consegnatti` sarebbe una voce nuova, e `Alloggi consegnati`, che c'è già, nel foglio manca | se è la stessa, scrivi `Alloggi consegnati`, o il suo id `alloggi-consegnati` in una colonna `indicator_id`; se è un'altra, scrivi lì un id tutto suo | errore | `import-near-name` |
| cella A5 (Obiettivo): `Nuovi aloggi` è quasi `Nuovi alloggi` della cella A5 | se è lo stesso, scrivilo uguale in tutte e due; se sono due, scrivi un id tutto suo in una colonna `objective_id` | errore | `import-near-names` |
| cella D5: `Valore` è una seconda colonna per actual | salta una delle due: `--map "Raggiunto=-"` o `--map "Valore=-"` | errore | `import-same-column` |
| la prima è Raggiunto | – | nota | `import-first-column` |
| manca la colonna dell'indicatore | di' qual è, per esempio `--map "Descrizione sintetica=indicator"` | errore | `import-missing-column` |
| non c'è la colonna `KPI` indicata con --map | scrivi l'intestazione com'è nel foglio, o la lettera della colonna, per esempio `F` | errore | `import-unused-mapping` |
| `Target`, indicata con --map, è l'intestazione delle colonne D e F | indica la colonna con la sua lettera: `--map "D=-"` o `--map "F=-"` | errore | `import-ambiguous-mapping` |
| sotto le intestazioni non ci sono righe | salva il foglio che contiene gli indicatori, con le intestazioni | errore | `import-no-rows` |
| la riga 5 ha 4 celle, ma le intestazioni sono 5 | completa la riga con celle vuote | errore | `import-ragged-row` |
| la riga 5 è doppia | togli una delle due righe | errore | `import-duplicate-row` |
| la riga 5 è una seconda riga per l'indicatore `alloggi-consegnati`, con altri valori | togli una delle due righe | errore | `import-contradicting-row` |
| la riga 5 è una seconda riga per un indicatore di nome `Alloggi consegnati`, con un altro id | togli una delle due righe | errore | `import-same-name` |
| cella F5 (Responsabile): un'altra riga dello stesso obiettivo dice diversamente | scrivi lo stesso in tutte; oppure leggi la colonna come note: `--map "Responsabile=note"`, o saltala: `--map "Responsabile=-"` | errore | `import-contradiction` |
| la prima è la riga 3 | – | nota | `import-first-row` |
| le righe non dicono l'anno | aggiungi l'anno, per esempio `--year 2021` | errore | `import-year-missing` |
| cella A5 (Anno): l'anno `202` non c'è | i contenuti hanno `2020` | errore | `import-unknown-year` |
| cella H5 (Lead officer): ogni riga ha il suo, e gli obiettivi non possono averlo: non si legge | leggi la colonna come note o saltala: `--map "Lead officer=note"` o `--map "Lead officer=-"` | avviso | `import-differs-by-row` |
| cella C5 (Target 2022): nei contenuti l'anno 2022 non c'è | crealo prima: `sitegen new year 2022`; oppure importa solo un altro: `--year 2021` | errore | `import-unknown-heading-year` |
| cella A5 (Anno): non è l'anno 2021 di --year | togli --year | errore | `import-other-year` |
| cella A5 (Obiettivo): l'obiettivo è nuovo e la riga non dice l'area | aggiungi una colonna `Area`, o indicane una con `--area`: `casa` | errore | `import-area-missing` |
| cella A5 (area_id): l'area `cassa` non c'è | forse volevi scrivere `casa`? | errore | `import-unknown-area` |
| cella C5 (area): l'area si chiama `Casa`, e l'importazione non rinomina le aree | cambia il titolo in `area.md`, o riscrivi il nome di prima | errore | `import-area-title` |
| cella A5 (Obiettivo): manca l'obiettivo | scrivi l'obiettivo nella riga, o in una sopra | errore | `import-objective-missing` |
| cella A5 (Obiettivo): più aree hanno un obiettivo con questo nome | aggiungi una colonna `Area`, o usa `--area`: `casa`, `verde` | errore | `import-ambiguous-objective` |
| cella B5 (KPI): manca l'indicatore | scrivi il suo nome | errore | `import-indicator-missing` |
| cella F5 (indicator_id): questo id è nuovo, e la riga non ha un nome nella colonna indicator | correggi l'id, o scrivi il nome | errore | `import-new-without-name` |
| cella F5 (indicator_id): questo non è un id | scrivi `alloggi-consegnati` | errore | `import-invalid-id` |
| cella F5 (indicator_id): chi porta questo nome ha già l'id `alloggi-consegnati` | scrivi quell'id: `alloggi-consegnati` | errore | `import-other-id` |
| cella B5 (KPI): `% di reclami chiusi` non è `N. di reclami chiusi`, ma avrebbe lo stesso id, `di-reclami-chiusi` | se è lo stesso, scrivi `N. di reclami chiusi`; altrimenti scrivi un id tutto suo in una colonna `indicator_id` | errore | `import-like-name` |
| cella B5 (KPI): questo nome è di più voci: `alloggi-consegnati` e `alloggi-2020` | di' quale in una colonna `indicator_id` | errore | `import-ambiguous-name` |
| cella D5 (Raggiunto): `1.150` può essere 1150 o 1,150, e le altre celle non provano quale | di' come il file scrive i decimali, con `--decimal ","` o `--decimal "."` | errore | `import-two-readings` |
| cella D5 (Raggiunto): `2,4` non è un numero dove i decimali si scrivono con «.» | scrivi `2.4`, se è quello | errore | `import-decimal-mark` |
| cella D5 (Raggiunto): `2.4` ha i decimali con «.» | – | nota | `import-decimal-seen` |
| cella J5 (Provvisorio): `forse` qui non vale | scrivi `yes`, `no` | errore | `import-value-not-allowed` |
| cella I5 (Direzione): `max` non dice da che parte sta il successo | scrivi `crescente` (più è meglio), `decrescente` (meno è meglio) o `vicino a zero`; si leggono anche `aumentare`, `ridurre`, ↑ e ↓ | errore | `import-direction` |
| cella I5 (Direzione): `mantenere` non dà una direzione, quindi l'indicatore si mostra e non si giudica | se ce n'è una, scrivi `crescente`, `decrescente` o `vicino a zero`; se no, lascia la cella com'è | avviso | `import-neutral-direction` |
| cella E5 (Peso): il peso `0,3` è su un'altra scala di `30%` della cella E5 | scrivi tutti i pesi della colonna allo stesso modo: tutti in percentuale (`30%`), o tutti come parti di uno (`0,3`) | errore | `import-weight-scales` |
| cella AD5 (source_page): `ventisette` non è un numero di pagina | scrivi un numero intero, come 27 | errore | `import-no-page` |
| cella O5 (actual_value): questo numero si ricava dalla colonna `actual`, che dice altro | cambia la cifra in `actual`; le colonne calcolate non si leggono | errore | `import-computed-column` |
| cella D5 (Raggiunto): la cella è vuota, quindi `actual: 639` resta com'è | per toglierlo, cancella la riga `actual:` nel file | avviso | `import-empty-cell` |
| `source` è scritto in un modo che l'importazione non sa cambiare | cambialo a mano, o scrivilo su più righe come nella guida | errore | `import-cannot-edit` |
| è cambiato durante l'importazione | ripeti l'importazione | errore | `import-changed-meanwhile` |
| non si può scrivere: il disco è pieno | guarda chi può leggerlo e scriverlo, e se un altro programma lo tiene aperto | errore | `import-cannot-write` |

### Cartelle di lavoro (`.xlsx`, `.ods`)

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| questa non è una cartella di lavoro, ma un PDF | indica la cartella di lavoro in cui stanno le cifre (`.xlsx` o `.ods`), o un CSV | errore | `workbook-foreign` |
| questa cartella di lavoro è protetta da una password | aprila con la sua password e salvane una copia senza | errore | `workbook-protected` |
| questa è una cartella di lavoro di Excel 97–2003 (`.xls`), che non si può leggere | aprila in un programma di fogli di calcolo e salvala come `.xlsx` | errore | `workbook-older-excel` |
| questa è una cartella di lavoro binaria di Excel (`.xlsb`), che non si può leggere | aprila in un programma di fogli di calcolo e salvala come `.xlsx` | errore | `workbook-binary-excel` |
| questa cartella di lavoro è danneggiata, o ne manca la fine | riprendila da dove è venuta; oppure aprila in un programma di fogli di calcolo e salvane una copia come `.xlsx` | errore | `workbook-damaged` |
| questa cartella di lavoro supera un limite: tutti i file dentro una cartella di lavoro, decompressi, al massimo 512 MB | copia le celle che servono in una cartella di lavoro nuova, o salva il foglio come CSV | errore | `workbook-too-large` |
| `xl/workbook.xml` in questa cartella di lavoro ha un `DOCTYPE`, che nessun programma di fogli di calcolo scrive | chiedi a chi l'ha mandata com'è stata fatta; in una copia salvata da un programma di fogli di calcolo non c'è | errore | `workbook-document-type` |
| questa cartella di lavoro contiene un file il cui nome porta fuori: `../../start.sh` | chiedi a chi l'ha mandata com'è stata fatta; in una copia salvata da un programma di fogli di calcolo non c'è | errore | `workbook-unsafe-path` |
| questa cartella di lavoro non ha nessun foglio con celle | guarda in un programma di fogli di calcolo dove sono le sue cifre | errore | `workbook-no-sheets` |

### Comandi interrotti mentre scrivevano

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| un altro comando sta scrivendo in `Content` | riprova quando ha finito | errore | `sources-busy` |
| il programma è stato interrotto mentre scriveva: tutti i file sono come prima | avvialo di nuovo | errore | `changes-interrupted` |
| qui un comando è stato interrotto mentre scriveva: quel che aveva cambiato è tornato com'era | se era un'importazione, ripetila | nota | `changes-undone` |
| qui un comando è stato interrotto prima di cambiare qualcosa: quel che aveva lasciato è stato tolto | se era un'importazione, ripetila | nota | `changes-not-begun` |
| qui un comando è stato interrotto a modifiche ormai fatte: quel che aveva lasciato è stato tolto | – | nota | `changes-done` |
| un comando interrotto può aver cambiato questo file, e poi qualcuno l'ha cambiato ancora: resta com'è adesso | controlla che le sue cifre siano quelle giuste, e ricomincia | errore | `changed-since-cut-off` |
| un comando è stato interrotto mentre scriveva, e questo non si è potuto riportare com'era: manca il permesso | guarda chi può scrivere lì, e ricomincia: ogni comando prima ci riprova | errore | `changes-not-undone` |
| un comando è stato interrotto mentre scriveva, e il suo elenco di modifiche è rovinato | confronta i file con l'ultimo commit o l'ultima copia, poi togli questa cartella | errore | `changes-unknown` |

### Fare qualcosa di nuovo (`sitegen new`)

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| `Content/2021/casa/area.md` c'è già, e non si sovrascrive mai niente | cambia quel file, oppure scegli un altro titolo o un'altra cartella | errore | `already-exists` |
| `Content/site.yaml` e altri 13 file ci sono già, e non si sovrascrive mai niente | scegli un'altra cartella | errore | `several-exist` |
| `Content/2021` non si può creare: Permission denied | controlla chi può scrivere lì e che il disco non sia pieno | errore | `cannot-create` |
| qui non c'è un sito: manca `Content/site.yaml` | vai prima nella cartella del sito, oppure creane uno: `sitegen new site nostro-sito` | errore | `no-site` |
| `Content/site.yaml` non dice in quale lingua è il sito | scrivi in `language` una di queste: `it`, `en` | errore | `no-site-language` |
| `21` non è un anno | scrivi quattro cifre, per esempio 2021 | errore | `not-a-year` |
| nel sito non c'è l'anno 2019 | ci sono: `2020` | errore | `unknown-year` |
| in `Content` non c'è ancora nessun anno | fai una cartella come `2021` con dentro un `report.yaml` | errore | `no-year` |
| l'anno 2021 c'è già: `Content/2021` | continua in quella cartella; per ricominciare, prima toglila | errore | `year-exists` |
| nel 2021 non c'è l'area `cas` | forse volevi scrivere `casa`? | errore | `unknown-area` |
| il titolo è vuoto, o più lungo di una riga | scrivilo tra virgolette: "Alloggi nuovi" | errore | `not-a-title` |
| nessun file interno si chiama `pag` | forse volevi scrivere `page.mustache`? | errore | `unknown-template` |
| `Comune di Esempio` è ancora dell'esempio creato da `sitegen new site` | metti al suo posto quello del tuo ente, o cancellalo | avviso | `example-left` |

### La tabella come cartella di lavoro (`sitegen export`)

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| nel sito non c'è l'anno 2019 | scrivi dopo `--year` uno di questi: `2020`, `2021` | errore | `export-unknown-year` |
| `indicatori-2020.xlsx` c'è già | scrivi un altro nome, o `--force` per sovrascriverlo: quello che è stato compilato lì va perso | errore | `export-exists` |
| `indicatori-2020.xlsx` non si può scrivere: manca il permesso | controlla che la sua cartella ci sia, chi ci può scrivere, e che il disco non sia pieno | errore | `export-cannot-write` |
| l'anno è troppo grande per una cartella di lavoro: righe di un foglio, al massimo 200.000 | usa le tabelle delle aree, che il sito offre da scaricare (CSV) | errore | `export-too-large` |

### La copia pubblicata (`sitegen verify`)

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| questo file non è quello che danno i sorgenti | rigenera e pubblica di nuovo | errore | `published-file-differs` |
| questo file non è quello che danno i sorgenti: finisce dopo 8192 byte su 20417 | se lo dà un server, verifica di nuovo: la trasmissione può essersi interrotta; se no ripubblica | errore | `published-file-shorter` |
| questo file manca | rigenera e pubblica di nuovo | errore | `published-file-missing` |
| questo file di una versione precedente non fa più parte del sito | rigenera e pubblica di nuovo | errore | `published-file-left-over` |
| questo file non è stato scritto da sitegen | – | nota | `published-file-foreign` |
| questo file non l'ha scritto sitegen, e i server lo eseguono o gli obbediscono: chi visita il sito può ricevere altro | guarda chi l'ha messo e che cosa fa; se nessuno lo sa, toglilo | avviso | `published-file-acted-upon` |
| chi apre questo indirizzo non riceve l'`index.html` del sito | guarda nelle impostazioni del server, e se accanto ci sono pagine come `index.php` | errore | `published-address-differs` |
| chi apre questo indirizzo non trova niente, anche se il sito lì ha un `index.html` | fai dare al server `index.html` a chi chiede una cartella | errore | `published-address-missing` |
| la trasmissione si è interrotta dopo 8192 byte su 20417: del file non si sa nulla | verifica di nuovo | errore | `published-file-cut-off` |
| il server risponde «HTTP 500» al posto di questo file | guarda nelle impostazioni e nel registro del server, poi verifica di nuovo | errore | `published-file-refused` |
| il server manda chi chiede questo a https://www.town.example, che non si guarda | se il sito si è trasferito, dai il nuovo indirizzo con `--url`; se no guarda nelle impostazioni del server | errore | `published-file-elsewhere` |
| `https://town.example/index.html` non si può scaricare: Could not resolve host: town.example | controlla l'indirizzo, e che `curl` lo scarichi; poi verifica di nuovo | errore | `cannot-fetch` |
| il server dà una pagina anche per indirizzi che non esistono: non si possono cercare pagine di versioni precedenti | fagli rispondere 404 con il `404.html` del sito | avviso | `server-answers-for-missing` |
| elenca tanti file che non sono del sito che 12000 non sono stati chiesti | rigenera e pubblica di nuovo | avviso | `published-manifest-too-long` |

### La riga di comando

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| il comando `chekc` non esiste | forse volevi scrivere `sitegen check`? | errore | `unknown-command` |
| il sistema non dice con quali comandi e opzioni è stato avviato sitegen | avvialo con il suo nome, dove `/proc` è montato | errore | `no-command-line` |
| il sistema non dà a sitegen i thread e la memoria per lavorare: memoria o processi non bastano | concedi più memoria e processi: `ulimit -d`, `-v` e `-u`, o i limiti del contenitore | errore | `no-threads` |

### I modelli, per chi cura l'aspetto del sito

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| questo tag non è chiuso: manca `}}` | scrivi `}}` alla sua fine | errore | `template-unclosed-tag` |
| questo tag non contiene alcun nome | scrivi un nome, come in `{{title}}` | errore | `template-empty-tag` |
| `area title` non è un nome | i nomi non hanno spazi; le parti si uniscono con un punto, come in `site.title` | errore | `template-bad-name` |
| questo tag non imposta due delimitatori | scrivi per esempio `{{=<% %>=}}` | errore | `template-bad-delimiters` |
| `{{#areas}}` non è mai chiuso | aggiungi `{{/areas}}` | errore | `template-unclosed-section` |
| `{{/area}}` non chiude nulla; qui è aperto `areas` | intendevi `{{/areas}}`? | errore | `template-unopened-section` |
| `{{/areas}}` viene prima di `{{/rows}}` | sposta prima `{{/rows}}` | errore | `template-crossed-sections` |
| dentro `{{<layout}}` contano solo i blocchi; questo viene tralasciato | mettilo in un blocco: `{{$content}}…{{/content}}` | avviso | `template-ignored-content` |
| il blocco `title` è già indicato | tienine uno solo | errore | `template-duplicate-block` |
| qui ci sono più di 64 livelli | annida meno sezioni e modelli | errore | `template-too-deep` |
| la pagina supera i 1000000 elementi | includi meno modelli uno dentro l'altro | errore | `template-too-large` |
| il modello `objectiv` non esiste | intendevi `objective`? | errore | `template-missing-page` |
| `objective` è vuoto, e lo sarebbero anche le sue pagine | scrivi la pagina, o cancella il file: allora vale quello del programma | errore | `template-empty-page` |
| qui nulla si chiama `weightedMean`; è un valore di `objective.mustache` | la guida elenca che cosa ha ogni pagina: `sitegen new templates README.md` la copia | errore | `template-unknown-name` |
| il modello `partials/heda` non esiste | intendevi `partials/head`? | errore | `template-unknown-partial` |
| `../secrets` non è il nome di un modello nella cartella dei modelli | scrivilo come `partials/head`: senza `..`, senza `\`, senza `/` all'inizio | errore | `template-bad-partial-name` |
| `partials/tree` include sé stesso tramite `partials/branch` | togli una delle inclusioni | errore | `template-recursive-partial` |
| `layout` non ha un blocco `boddy` | intendevi `body`? | errore | `template-unknown-block` |
| il blocco `title` non si vede mai: sta dentro `head`, che viene sostituito per intero | sposta il suo contenuto nel blocco `head` | avviso | `template-hidden-block` |
| `areas` è un elenco e non si può stampare | usa una sezione: `{{#areas}}…{{/areas}}` | errore | `template-not-printable` |
| `summary` è HTML e mostrerebbe i suoi tag | scrivi `{{{summary}}}` | errore | `template-escaped-html` |
| `title` è testo e non va stampato senza protezione | scrivi `{{title}}` | errore | `template-unescaped-text` |
| `report` c'è sempre, quindi questo non si vede mai | toglila | errore | `template-pointless-section` |
| nessuna pagina usa `partials/old` | toglilo, o includilo con `{{>partials/old}}` | avviso | `template-unused` |
| la pagina è più grande di 67108864 byte | includi meno modelli uno dentro l'altro | errore | `template-output-too-large` |
| `{{#areas}}` è qui | – | nota | `template-opened-here` |
| `partials/head` è incluso qui | – | nota | `template-included-here` |
<!-- messages: end -->

"""##),
        EmbeddedFile(path: "it/Content/pages/accessibilita.md", text: ##"""
---
title: Accessibilità
order: 20
summary: A chi scrivere se qualcosa non si legge o non si capisce.
---

Le pagine si leggono senza JavaScript, da tastiera, ingrandite e su schermi piccoli. Scrivi qui a chi segnalare un problema, e completa la dichiarazione di accessibilità che il tuo ente deve pubblicare.

"""##),
        EmbeddedFile(path: "it/Content/pages/metodologia.md", text: ##"""
---
title: Metodologia
order: 10
layout: methodology
summary: Come si confrontano target e risultati, e che cosa si controlla.
---

Le cifre sono dichiarate dall'ente. Questo sito rifà i conti: non verifica i fatti.

## Le regole, con un esempio

- **Più è meglio.** Gli alloggi da assegnare erano 80 e ne sono stati assegnati 64: 64 ÷ 80 = 80%.
- **Meno è meglio.** Per una riparazione il limite era di 2 giorni e ne sono bastati 1,6: il target è raggiunto.
- **Entro una data.** Un servizio doveva partire entro il 30 giugno, e l'ente risponde di sì: è solo dichiarato, perché un sì non si può ricalcolare.

Dove non è detto se è meglio di più o di meno, il sito mostra le cifre e non giudica. Un target che non è ancora scaduto è in corso. Un valore che manca non è ancora comunicato, e non conta mai come zero.

## Chi dice che cosa

Target, valori e risultati pubblicati sono dell'ente. Del sito sono il confronto, il conto rifatto e le cautele: dove il risultato pubblicato non torna, o le cifre non si confrontano, la pagina lo scrive. Se le cifre non bastano ma l'ente pubblica un risultato, vale la sua parola, «come dichiarato».

"""##),
        EmbeddedFile(path: "it/Content/site.yaml", text: ##"""
# Il sito: chi, che cosa, con quale licenza. Le altre chiavi sono spiegate in README.md.
title: @title@
organization: @organization@
language: it
license: CC-BY-4.0
description: Gli obiettivi di un anno e i risultati dichiarati, con i conti rifatti. Questo è un sito di esempio.
# Quando il sito ha un indirizzo, scrivilo qui e togli «# »: si creano mappa del sito, feed e catalogo dei dati.
# url: https://obiettivi.comune.example/
# contact:
#   email: obiettivi@comune.example

"""##),
    ]
}
