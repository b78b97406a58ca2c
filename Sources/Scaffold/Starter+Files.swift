// Generated from Sources/Scaffold/Starter/ and Content/README.md by `SITEGEN_ACCEPT=1 swift test --filter EmbeddedFiles`: do not edit.
// swift-format-ignore-file
import DefaultTemplates

extension Starter {
    /// The files, sorted by path.
    static let files: [EmbeddedFile] = [
        EmbeddedFile(path: "common/.github/workflows/site.yml", text: ##"""
# Checks, builds and publishes the site on every push. Three things to do once:
#
# 1. Below, set SITEGEN_REPOSITORY to the address that sitegen's source can be cloned from, and SITEGEN_TAG to a tag
#    of it. sitegen @version@ made this file.
# 2. On GitHub: Settings > Pages > Build and deployment > Source: "GitHub Actions".
# 3. The first run compiles sitegen, which takes some ten minutes. Later runs find it in the cache.
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
  SITEGEN_TAG: "@version@"

jobs:
  build:
    runs-on: ubuntu-latest
    container: swift:6.3-bookworm
    steps:
      - name: Check out the content
        uses: actions/checkout@v4

      - name: Install the libraries
        run: apt-get update && apt-get install -y --no-install-recommends libcmark-dev libyaml-dev pkg-config

      - name: Look for sitegen in the cache
        id: cache
        uses: actions/cache/restore@v4
        with:
          path: .sitegen/bin
          key: sitegen-${{ runner.arch }}-bookworm-${{ env.SITEGEN_REPOSITORY }}-${{ env.SITEGEN_TAG }}

      - name: Compile sitegen
        if: steps.cache.outputs.cache-hit != 'true'
        run: |
          if [ -z "$SITEGEN_REPOSITORY" ]; then
            echo "::error file=.github/workflows/site.yml,title=Set SITEGEN_REPOSITORY::Type the address of sitegen's source code after SITEGEN_REPOSITORY"
            exit 1
          fi
          git clone --depth 1 --branch "$SITEGEN_TAG" "$SITEGEN_REPOSITORY" /tmp/sitegen
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
        run: .sitegen/bin/sitegen check --format github --language @language@

      # The address is only known where the site is published: a preview works without one.
      - name: Ask for the site's address
        id: pages
        if: github.ref_name == github.event.repository.default_branch && github.event_name != 'pull_request'
        uses: actions/configure-pages@v5

      - name: Build the site
        env:
          ADDRESS: ${{ steps.pages.outputs.base_url }}
        run: .sitegen/bin/sitegen --language @language@ ${ADDRESS:+--base-url "$ADDRESS"}

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

"""##),
        EmbeddedFile(path: "common/.gitlab-ci.yml", text: ##"""
# Checks, builds and publishes the site on every push. One thing to do once: below, set SITEGEN_REPOSITORY to the
# address that sitegen's source can be cloned from, and SITEGEN_TAG to a tag of it. sitegen @version@ made this file.
#
# The first run compiles sitegen, which takes some ten minutes. Later runs find it in the cache, as long as the host
# keeps that.
image: swift:6.3-bookworm

variables:
  SITEGEN_REPOSITORY: ""
  SITEGEN_TAG: "@version@"

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
    key: "sitegen-bookworm-$SITEGEN_TAG"
    paths: [.sitegen/bin/]
    # A fault in the content does not cost the time again.
    when: always
  before_script:
    - apt-get update -qq
    - apt-get install -y -qq --no-install-recommends libcmark-dev libyaml-dev pkg-config > /dev/null
    - |
      if [ ! -x .sitegen/bin/sitegen ]; then
        if [ -z "$SITEGEN_REPOSITORY" ]; then
          echo "Type the address of sitegen's source code after SITEGEN_REPOSITORY in .gitlab-ci.yml"
          exit 1
        fi
        git clone --depth 1 --branch "$SITEGEN_TAG" "$SITEGEN_REPOSITORY" /tmp/sitegen
        export SITEGEN_STATIC=1
        swift build --package-path /tmp/sitegen -c release --static-swift-stdlib --product sitegen
        mkdir -p .sitegen/bin
        cp "$(swift build --package-path /tmp/sitegen -c release --static-swift-stdlib --show-bin-path)/sitegen" .sitegen/bin/
      fi

# Faults appear in the merge request, under "Code Quality", each with its file and line.
check:
  stage: check
  script:
    - .sitegen/bin/sitegen check --format gitlab --language @language@ > gl-code-quality-report.json || faults=$?
    # Once more for people who read the log.
    - .sitegen/bin/sitegen check --language @language@ || true
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
    - .sitegen/bin/sitegen --language @language@
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
    - .sitegen/bin/sitegen --language @language@ --base-url "$CI_PAGES_URL" --output public
  artifacts:
    paths: [public/]

"""##),
        EmbeddedFile(path: "en/Content/@year@/homes/area.md", text: ##"""
---
title: Homes
order: 10
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
# What is better where an indicator does not say so. It never applies to times and negative targets.
direction: higher

"""##),
        EmbeddedFile(path: "en/Content/@year@/services-for-citizens/area.md", text: ##"""
---
title: Services for citizens
order: 20
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

**In this guide:** [without a terminal](#without-a-terminal-in-the-browser) · [on your own computer](#changing-a-figure-on-your-own-computer) · [where things are](#where-things-are) · [the keys](#the-keys-file-by-file) · [how figures are written](#how-figures-are-written) · [corrections](#corrections) · [texts and links](#texts-and-links) · [names of files](#names-of-files-ids) · [frequent work](#frequent-work) · [traps](#traps-and-what-to-type-instead) · [messages](#reading-a-message)

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

A star (*) marks the keys that must be there.

**`site.yaml`**: `title` *, `organization` * (the body), `publisher` (who runs the site, if not the body: then the site says everywhere that it is unofficial), `language` * (`en` or `it`), `license` * (an SPDX code such as `CC-BY-4.0`), `description`, `url` (the site's address), `contact` (`email`, `phone`, `url`), `links` (each with `label` * and `url` *), `logo` (an image beside this file), `accent` (the colour of links, in quotes: `"#0066cc"`), `units` (further units, each with `name` * and `spellings`), `attainment` (`lower`: `linear` or `ratio`; `partial_from`).

**`<year>/report.yaml`**: `title` *, `updated` * (the date of this edition), `published`, `as_of` (the date that the figures describe), `approved` (`by`, `act`, `date`), `validated` (`by`, `date`), `documents` (each with `id` *, `title` *, `publisher`, `date`, `url`, `sha256`, `note`), `source` (the `id` of the document that figures come from unless they say otherwise), `direction` (`higher` or `lower`, where an indicator does not say), `expect` (`objectives` and `indicators`: how many there must be). Write only what the documents say; leave out what you do not know.

**`<year>/introduction.md`**: `title`.

**`area.md`**: `title` *, `order` (lower numbers first: 10, 20, 30), `group` (a heading over several areas), `summary`, `formerly` (old names of the folder: `[old-name]`).

**An objective**: `title` *, `order`, `summary`, `responsible_unit`, `stakeholders`, `source` (`document` and `page`), `indicators`, `milestones`, `breakdowns`, `variance_note` (why the result is not the target), `next_steps`, `note`, `formerly`, `draft`, `narrative` (in `.yaml` files).

**An indicator**:

| key | what it is |
|---|---|
| `name` * | its name, as published |
| `id` | a short name that stays, for links and for comparing years; made from the name where it is absent |
| `target` | what was promised. Without it, the value is only shown |
| `actual` | what was reached. Absent or empty means “not reported yet”, never zero |
| `result` | the body's own result, such as `80%` |
| `direction` | `higher`, `lower`, or `zero` (the distance from zero counts) |
| `group` | a sub-heading over several rows |
| `baseline` | where it started from |
| `target_initial` | the target before it was changed during the year |
| `provisional` | `true` where the value is not final |
| `weight` | the weight, where the body declares one |
| `formula` | the formula in words; shown, never computed |
| `source` | as of the objective; usually the page is enough: `{page: 13}` |
| `evidence` | a proof: `label` and `url` |
| `note` | a remark on this figure |
| `corrections`, `breakdowns` | see below |

**A free page** in `pages/`: `title` *, `order`, `summary`, `layout` (`methodology` or `glossary`).

## How figures are written

Type figures **as they were published**. The site shows them so, and reads them as numbers to do the arithmetic again. With `language: en`:

| what | examples |
|---|---|
| percentage | `70%` · `93.6%` · `-3.70%` |
| number | `5` · `1000` · `19,000` · `37.25` |
| money | `£250,000` · `€20,751,299` |
| number with unit | `5 minutes` · `13.1 days` · `1.2 km` |
| percentage of something | `10% of office staff` |
| date | `31 December 2021` · `2021-12-31` |
| yes or no | `yes` · `no` |
| words | `service kept up` |
| words with digits or signs | `{text: "Phase 2 begun"}` |

Units are a closed list; `units` in `site.yaml` adds one. Target and value must have the same unit.

A target may begin with a sign, and then stands in quotes: `"> 70%"`, `"≥ 80"`, `"< 10%"`, `"≤ 5 minutes"`, `"= 3"`; or with words: `at least 80`, `at most 30`, `by 31 December 2021`. A bare number does not say which way success lies: `direction` does, in the indicator or in `report.yaml`. For times and negative targets it must stand in the indicator. Where no direction is found it is an error: the program does not guess.

What the site makes of it: a target that was met is said to be met; of one that was missed it works out a percentage where that makes sense (50 and more is “partly achieved”). It compares `result` with its own figure and shows both where they differ. It never marks objectives, areas or years.

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
    actual: 64
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

Beside the texts there may be `png`, `jpg`, `webp`, `avif`, `gif`, `pdf` and `csv` files. All texts are saved as UTF-8.

## Names of files (ids)

The name of a folder or file is its id and becomes part of its address: lower-case letters without accents, digits and hyphens, 1 to 80 characters. Do not change an id without need: it is how an indicator is found again in other years. If you rename a file or folder, put the old name into `formerly: [old-name]`.

## Frequent work

**Adding an objective.** In a terminal: `sitegen new objective "Old yard" --area homes` makes a draft with its keys in comments; take the line `draft: true` away when it is ready. Without a terminal: copy a similar objective under a new name. Then set `expect` in `report.yaml`, if it is there.

**Adding an area.** In a terminal: `sitegen new area "Parks" --year @year@`. Without: make a folder with `area.md` and objectives in it.

**Beginning a year.** In a terminal: `sitegen new year @next-year@ --from @year@` copies areas, objectives, indicators and targets and leaves `actual` and `result` empty. What tells of the old year is not copied: texts, notes, sources, corrections, baselines, approvals. The targets are still the old ones: go through them. Without a terminal: make a folder with `report.yaml` and areas in it, and keep the ids.

**Removing an objective.** Delete its file and set `expect`.

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
Content/@year@/homes/new-homes.md:14:13: error: `8O` is not a figure that can be read; did you mean `80`?
```

| part | what it says |
|---|---|
| `Content/@year@/homes/new-homes.md` | the file |
| `14` | the line |
| `13` | the character in the line, from 1 |
| `error` | to be put right: until then nothing is published |
| the rest | what is wrong and what to type. Here a letter O stands for a zero |

The words may differ from this example. A **warning** does not stop publication, but read it: often a sum does not come out, or a text was cut off. All errors are listed together; begin with the first. If you do not understand a message, copy the whole of it and send it to whoever runs the site.

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

- **More is better.** For the [homes let](../@year@/homes/new-homes.md#homes-let) the target was 80 and the result 64: 64 ÷ 80 = 80%.
- **Less is better.** [Urgent repairs](../@year@/homes/repairs.md#urgent-repairs) had 2 days and took 1.6: the target is achieved.
- **By a date.** The [service](../@year@/services-for-citizens/certificates-on-line.md#service-in-use) was to begin by 30 June, and the body answers yes.

A value that is missing is not reported yet. It never counts as zero.

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
# Che cosa è meglio, quando un indicatore non lo dice. Non vale per i tempi e per i target negativi.
direction: higher

"""##),
        EmbeddedFile(path: "it/Content/@year@/servizi-ai-cittadini/area.md", text: ##"""
---
title: Servizi ai cittadini
order: 20
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

**In questa guida:** [senza terminale, dal browser](#senza-terminale-dal-browser) · [cambiare una cifra](#cambiare-una-cifra-passo-per-passo-sul-proprio-computer) · [dove sono le cose](#dove-sono-le-cose) · [le chiavi](#le-chiavi-file-per-file) · [come si scrivono le cifre](#come-si-scrivono-le-cifre) · [gruppi, parti, tappe](#gruppi-parti-tappe) · [correzioni](#correzioni) · [testi e collegamenti](#testi-e-collegamenti) · [nomi dei file](#nomi-dei-file-id) · [lavori frequenti](#lavori-frequenti) · [trappole](#trappole-e-che-cosa-scrivere-invece) · [messaggi](#leggere-un-messaggio) · [controllare](#controllare-prima-di-pubblicare) · [tutti i messaggi](#tutti-i-messaggi)

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
  logo.png                  il logo, se `site.yaml` lo nomina
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
| `contact` | i contatti: `email`, `phone`, `url` |
| `links` | i collegamenti in fondo alla pagina. Ognuno ha `label` * (il testo) e `url` * |
| `logo` | il logo: il nome di un file accanto a `site.yaml`, per esempio `logo.png`. Vanno bene `png`, `jpg`, `webp`, `avif` e `gif`, non `svg`. Si mostra alto 40 pixel: un file alto 80 o 120 resta nitido |
| `accent` | il colore dei collegamenti, tra virgolette: `"#0066cc"`. Dev'essere abbastanza scuro da leggersi su fondo chiaro (contrasto di almeno 4,5:1): se non lo è, il programma lo dice e propone il tono più vicino che va bene. Per gli schermi scuri sceglie da sé un tono più chiaro dello stesso colore |
| `units` | unità di misura in più. Ognuna ha `name` * e `spellings`, le altre grafie |
| `attainment` | come si calcola la percentuale di un target mancato: `lower` (`linear` o `ratio`) e `partial_from` (da quale percentuale un target è raggiunto in parte; di solito 50) |

Esempio di unità in più:

```yaml
units:
  - name: tonnellate
    spellings: [t, tonn.]
```

### `<anno>/report.yaml`: l'anno

| chiave | che cosa è |
|---|---|
| `title` * | il titolo dell'anno |
| `updated` * | la data di questa edizione |
| `published` | la data di prima pubblicazione |
| `as_of` | la data a cui si riferiscono le cifre |
| `approved` | l'approvazione: `by` (chi), `act` (l'atto), `date` |
| `validated` | la validazione: `by` (chi), `date` |
| `documents` | i documenti da cui vengono le cifre: vedi sotto |
| `source` | l'`id` del documento da cui vengono le cifre, se non è detto altro |
| `direction` | `higher` o `lower`: che cosa è meglio, quando un indicatore non lo dice. Non vale mai per i tempi e per i target negativi |
| `expect` | quante schede e quanti indicatori ci devono essere: `objectives` e `indicators`. Se i conti non tornano è un errore: una pagina si è persa |

Ogni documento ha: `id` * (un nome breve), `title` *, `publisher`, `date`, `url`, `sha256` (l'impronta del file), `note`.

Scrivi solo date e atti che risultano dai documenti. Se un dato non c'è, ometti la chiave.

### `<anno>/introduction.md`: il testo in apertura

| chiave | che cosa è |
|---|---|
| `title` | il titolo del testo |

### `area.md`: un'area

| chiave | che cosa è |
|---|---|
| `title` * | il titolo |
| `order` | la posizione: prima i numeri più bassi. Conviene usare 10, 20, 30, per avere posto in mezzo |
| `group` | un titolo comune a più aree |
| `summary` | una frase di riassunto |
| `formerly` | i vecchi nomi della cartella, tra parentesi quadre: `[vecchio-nome]`. Dai vecchi indirizzi si arriva alla pagina nuova |

### Un obiettivo (una scheda)

| chiave | che cosa è |
|---|---|
| `title` * | il titolo |
| `order` | la posizione nell'area |
| `summary` | una frase che un cittadino capisce |
| `responsible_unit` | l'ufficio responsabile |
| `stakeholders` | chi è interessato |
| `source` | da dove viene: `document` (l'`id` di un documento) e `page` (da 1 in su) |
| `indicators` | gli indicatori: vedi sotto |
| `milestones` | le tappe di un percorso |
| `breakdowns` | un totale e le sue parti |
| `variance_note` | perché il risultato è diverso dal target |
| `next_steps` | che cosa succede dopo |
| `note` | un'avvertenza per chi legge |
| `formerly` | i vecchi nomi del file |
| `draft` | `true` se è una bozza: vedi [Lavori frequenti](#lavori-frequenti) |
| `narrative` | il testo, solo nei file `.yaml` |

Una scheda può non avere indicatori: in quel caso ometti `indicators`. Un elenco vuoto, `indicators: []`, è un errore.

### Un indicatore

| chiave | che cosa è |
|---|---|
| `name` * | il nome, come è stato pubblicato |
| `id` | un nome breve e stabile, per il collegamento diretto e per il confronto tra gli anni. Se manca, si ricava dal nome |
| `target` | che cosa ci si era proposti. Se manca, il valore si mostra soltanto |
| `actual` | il valore raggiunto. Se manca vuol dire «non ancora comunicato», mai zero |
| `result` | il risultato pubblicato dall'ente, per esempio `79,87%` |
| `direction` | `higher` (più è meglio), `lower` (meno è meglio), `zero` (conta la distanza da zero) |
| `group` | il sottotitolo sotto cui stanno più righe della tabella |
| `baseline` | il valore di partenza |
| `target_initial` | il target di prima, se è cambiato durante l'anno |
| `provisional` | `true` se il valore è provvisorio |
| `weight` | il peso, solo se lo dichiara l'ente |
| `formula` | la formula, in parole. Si mostra, non si calcola |
| `source` | come per l'obiettivo; qui di solito basta la pagina: `{page: 27}` |
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

## Come si scrivono le cifre

Scrivi le cifre **come sono state pubblicate**. Il sito le mostra così. Di suo le legge anche come numeri, per fare i conti.

Queste regole valgono con `language: it`.

| che cosa | esempi |
|---|---|
| percentuale | `70%` · `93,6%` · `-3,70%` |
| numero | `5` · `1000` · `19.000` · `37,25` |
| euro | `€ 20.751.299` · `20.751.299 €` |
| numero con unità | `5 minuti` · `13,1 giorni` · `gg. 6` · `6 gg` · `37,25 km` |
| percentuale di qualcosa | `10% dei lavoratori agili dell'ente` |
| data | `31/12/2020` · `31 dicembre 2020` · `2020-12-31` |
| sì o no | `SI` · `SÌ` · `Sì` · `NO` |
| parole | `Servizi garantiti` |
| parole con cifre o segni | `{text: "Fase 2 avviata"}` |

Ricorda:

- La virgola separa i decimali, il punto separa le migliaia. `1.234` è milleduecentotrentaquattro. `2.4` è un errore: scrivi `2,4`.
- I gruppi di migliaia sono di tre cifre: `20.75.299` è un errore.
- Le unità sono un elenco chiuso. Grafie diverse della stessa unità (`gg.`, `giorni`) valgono come una. Un'unità che manca si aggiunge in `site.yaml`, con `units`.
- Target e valore devono avere la stessa unità. Non si confrontano `5 giorni` e `3 minuti`: è un errore.
- Una parola accanto alla percentuale (`10% dei lavoratori`) dice di che cosa è la percentuale. Se c'è da una parte sola, o è diversa, le due cifre non si confrontano. Non è un errore: la pagina lo spiega.
- La data deve esistere. `31/02/2020` è un errore.
- Una cifra ha al massimo 18 cifre significative.
- Le parole semplici non contengono cifre, `%`, simboli di valuta o segni di confronto. Se servono, usa `{text: "…"}`.
- Il testo incollato da Word va bene: virgolette curve, spazi speciali, `–` o `−` come segno meno.

### I target

Davanti alla cifra di un target puoi mettere un segno, oppure niente.

| scrivi | significa |
|---|---|
| `800` | si guarda la direzione |
| `"> 70%"` | più di 70% |
| `"≥ 50%"` o `">= 50%"` o `almeno 50%` | 50% o più |
| `"< 10%"` | meno di 10% |
| `"≤ 5 minuti"` o `"<= 5 minuti"` o `massimo 5 minuti` | 5 minuti o meno |
| `"= 3"` | esattamente 3 |
| `Entro il 31/12/2020` o `31/12/2020` | entro quella data |
| `SI` o `NO` | si dichiara un sì o un no |
| `Servizi garantiti` | parole: il target è raggiunto se il valore è `SI` |

Metti sempre tra virgolette un target che comincia con un segno.

Un target con una data è raggiunto se il valore è `SI`, oppure una data non successiva.

### La direzione

Un numero senza segno non dice se è meglio alto o basso. Lo dice `direction`:

- `higher`: più è meglio. 61 incontri con un target di 10.
- `lower`: meno è meglio. 2,4 minuti con un target di 5 minuti.
- `zero`: conta la distanza da zero. -3,70% con un target di `"< 10%"`.

La direzione viene dal segno del target, poi dall'indicatore, poi da `report.yaml`. Quella di `report.yaml` non vale per i **tempi** (minuti, giorni…) e per i **target negativi**: lì scrivila nell'indicatore. Se non si trova una direzione, è un errore: il programma non indovina, perché un mancato obiettivo sembrerebbe un successo.

È un errore anche un segno che contraddice la direzione dell'indicatore, per esempio `target: "≥ 5"` con `direction: lower`.

Il valore di partenza, `baseline`, deve stare dalla parte giusta: più basso del target se più è meglio, più alto se meno è meglio. Non può essere uguale al target.

### Che cosa ne fa il sito

- Se il target è raggiunto, lo dice. Accanto scrive al massimo la differenza (`+51 rispetto al target`), mai una percentuale sopra 100.
- Se il target è mancato e il calcolo ha senso, scrive una percentuale. Da 50 in su il target è «raggiunto in parte», sotto è «non raggiunto».
- Se manca il valore, l'indicatore non è ancora comunicato. Se le basi sono diverse, non è confrontabile e vale il risultato dichiarato.
- Confronta `result` con il proprio conto. Se è uguale, arrotondato o troncato, il conto torna. Se non lo è, la pagina mostra entrambi e il programma dà un avviso. Un `result` scritto `SI` vale 100, `NO` vale 0.
- Non dà voti a schede, aree e anni: conta soltanto i target raggiunti. Una media pesata compare solo se l'ente dichiara i pesi (`weight`).

| caso, target mancato | percentuale |
|---|---|
| più è meglio | 100 × valore ÷ target |
| meno è meglio, con `lower: linear` (di solito) | 100 × (2 × target − valore) ÷ target |
| meno è meglio, con `lower: ratio` | 100 × target ÷ valore |
| con un valore di partenza | 100 × (valore − partenza) ÷ (target − partenza) |
| data, sì o no, parole, `=`, distanza da zero | 0 |

Non c'è percentuale se manca il valore o il target, se le basi sono diverse, se il target è zero o negativo senza valore di partenza, o se il valore è uguale al limite ma il segno chiede di più (`"> 70%"` con 70%). Un target mancato resta mancato anche senza percentuale.

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
    actual: 639
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

Le tabelle in Markdown non ci sono: le cifre stanno negli indicatori. Il codice HTML viene tolto, con un avviso. Le parentesi `{{…}}` restano come sono scritte.

**Collegamenti ad altre pagine del sito.** Scrivi il percorso del file, non l'indirizzo della pagina. Parti dalla cartella in cui ti trovi; `..` vuol dire «la cartella sopra».

| da | a | scrivi |
|---|---|---|
| `2020/altri-obiettivi/conta-case.md` | una scheda nella stessa area | `[Lavoro agile](lavoro-agile.md)` |
| `2020/altri-obiettivi/conta-case.md` | una scheda di un'altra area | `[Didattica](../emergenza-covid-19/didattica.md)` |
| `2020/altri-obiettivi/conta-case.md` | una pagina libera | `[Metodologia](../../pages/metodologia.md)` |
| `pages/metodologia.md` | una scheda | `[Conta case](../2020/altri-obiettivi/conta-case.md)` |
| ovunque | un indicatore della pagina | aggiungi `#` e il suo `id`: `conta-case.md#alloggi-consegnati` |

Il programma trasforma il percorso nell'indirizzo giusto. Un collegamento che non porta a nulla è un errore, con la riga in cui si trova. Per i siti esterni scrivi l'indirizzo completo, con `https://`.

**File che possono stare accanto ai testi**: `png`, `jpg`, `webp`, `avif`, `gif`, `pdf`, `csv`. Vengono pubblicati accanto alla pagina. Non sono ammessi `svg`, `html`, `js` e ogni altro tipo: sono un errore. I file che cominciano con un punto sono ignorati. Non usare collegamenti simbolici (alias): sono rifiutati.

**Quanto può essere grande un testo.** Limiti che un testo vero non raggiunge, ma un file rovinato sì: 2 MB per testo (4 MB per file), 40 livelli di elenchi e citazioni uno dentro l'altro, 250 immagini di fila senza una riga vuota. Oltre, è un errore con la riga e il rimedio.

Salva i file in UTF-8, come fanno quasi tutti gli editor. Un file in un'altra codifica è un errore.

## Nomi dei file (id)

Il nome di una cartella o di un file è il suo `id` e finisce nell'indirizzo della pagina.

- Solo lettere minuscole senza accenti, cifre e trattini: `piano-aria-clima`. Da 1 a 80 caratteri.
- Niente spazi, maiuscole, accenti, sottolineature.
- Alcuni nomi sono riservati alle pagine generate: `index`, `indicatori`, `dati` e altri. Il programma avverte.
- Le stesse regole valgono per l'`id` di un indicatore. Se lo ometti, si ricava dal nome, fino a 60 caratteri. È meglio scriverlo: così non cambia se ritocchi il nome.
- Non cambiare un `id` senza motivo: serve a ritrovare lo stesso indicatore negli anni e a non spezzare i collegamenti.

## Importare un foglio di calcolo

Se tieni gli indicatori in un foglio di calcolo, non devi ricopiarli. Il programma li legge da un file CSV, crea le schede nuove e aggiorna quelle che ci sono.

1. **Prepara il foglio.** La prima riga contiene le intestazioni, ogni altra riga un indicatore. Bastano cinque colonne: `Obiettivo`, `KPI`, `Target`, `Raggiunto`, `Risultato`. Puoi aggiungere `Area`, `Anno`, `Direzione`, `Peso`, `Responsabile`, `Nota` e altre. Ripeti l'obiettivo in ogni riga: le celle unite si salvano vuote. In alternativa scarica `indicatori-excel.csv` dalla pagina «Dati aperti» del sito, e modifica quello.
2. **Salvalo come CSV.** In Excel: *File*, *Salva con nome*, tipo *CSV UTF-8 (delimitato dal separatore di elenco)*. In LibreOffice: *File*, *Salva con nome*, tipo *Testo CSV*, set di caratteri *Unicode (UTF-8)*, separatore `;`. Va bene anche il CSV semplice di Excel.
3. **Prova.** `sitegen import indicatori.csv --dry-run` mostra che cosa cambierebbe, riga per riga, e non scrive niente: con `-` la riga di prima, con `+` quella nuova.
4. **Importa.** Lo stesso comando senza `--dry-run`.

Che cosa sapere:

- Se l'anno o l'area non sono nel foglio, dilli nel comando: `--year 2020 --area milano-digitale`. L'area si indica con il nome della sua cartella.
- Un obiettivo si riconosce dal titolo, o da `objective_id`; un indicatore dal nome, o da `indicator_id`. Maiuscole e accenti non contano.
- Cambiano solo i valori diversi. Commenti, testi, virgolette e ordine restano. `93,60%` e `93,6%` sono lo stesso valore.
- **Una cella vuota non cancella niente.** Per togliere un valore, cancella la riga nel file.
- Le colonne calcolate (`actual_value`, `status`, …) non si leggono: cambia `actual`, non `actual_value`.
- Una colonna che il programma non conosce è un errore. Dille che cos'è con `--map "KPI del progetto=indicator"`, o saltala con `--map "Ufficio=-"`.
- Se un valore non va, il messaggio dice la cella come la chiama il foglio (`cella D5`) e che cosa scrivere. Finché c'è un errore, non cambia nessun file.
- Se `report.yaml` dice in `expect` quante schede e quanti indicatori ci sono, prima aggiorna quei numeri.

## Lavori frequenti

**Aggiungere una scheda.** Con il terminale: `sitegen new objective "Alloggi nuovi" --area milano-piu-solidale`. Nasce una bozza con le chiavi già scritte, da riempire; quando è pronta, togli la riga `draft: true`. Senza terminale: copia una scheda simile nella stessa area, dalle un nome nuovo, cambia tutto. Poi aggiorna `expect` in `report.yaml`, se il documento di partenza ha quella scheda in più.

**Aggiungere un'area.** Con il terminale: `sitegen new area "Casa" --year 2021`. Senza: crea una cartella con dentro `area.md` e le schede.

**Cominciare un sito.** Con il terminale: `sitegen new site nostro-sito --language it`. Nasce un piccolo sito di esempio, completo di questa guida e delle ricette per GitHub e GitLab. Nessuno di questi comandi sovrascrive mai un file.

**Aggiungere un anno.** Con il terminale: `sitegen new year 2021 --from 2020`. Il comando copia aree, schede, indicatori e target, e lascia vuoti `actual` e `result`. Non copia ciò che parla dell'anno vecchio: testi, note, fonti, correzioni, valori di partenza, approvazioni. I target sono ancora quelli vecchi: rivedili uno per uno. Senza terminale: crea una cartella, per esempio `2021`, con `report.yaml`, `introduction.md` e le aree. Tieni gli stessi `id` per gli stessi indicatori. La pagina iniziale mostra l'anno più recente.

**Rinominare una scheda o un'area.** Cambia il nome del file o della cartella. Metti il nome vecchio in `formerly: [nome-vecchio]`. Aggiorna i collegamenti; il programma elenca quelli rotti.

**Togliere una scheda.** Cancella il file e aggiorna `expect`. La sua pagina sparisce dal sito.

**Preparare una bozza.** Scrivi `draft: true`. La scheda non viene pubblicata. Chi gestisce il sito può vederla con l'opzione `--drafts`, ma solo in una cartella diversa da `Public/`.

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
| il nome di file `Piano Quartieri.md` non può stare in un indirizzo web | rinominalo con lettere minuscole a–z, cifre e trattini, al massimo 80 | errore | `unusable-file-name` |
| questa cartella sta a più di 16 cartelle di profondità | spostala più in alto | errore | `folders-too-deep` |
| il file supera 4 MB | riducilo, o mettilo altrove con un link | errore | `file-too-large` |
| il file non è in UTF-8 (byte 120); sembra Windows-1252 | salvalo di nuovo dall'editor con «Salva con nome», scegliendo la codifica UTF-8 | errore | `not-utf8` |
| il file contiene un byte NUL (byte 120): non è un file di testo | salvalo di nuovo come testo semplice in UTF-8 | errore | `nul-byte` |
| il file non comincia con i dati tra due righe `---` | comincia il file con una riga `---`, poi i campi, poi un'altra riga `---` | errore | `missing-front-matter` |
| i dati che cominciano qui non vengono mai chiusi | metti una riga `---` tra i campi e il testo | errore | `unclosed-front-matter` |
| il file è vuoto | comincia il file con una riga `---`, poi i campi, poi un'altra riga `---` | errore | `empty-file` |

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

### Le cifre

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| la cifra è vuota | togli la riga finché la cifra non si sa | errore | `figure-empty` |
| `7O%` non si legge come cifra | scrivi `70%` | errore | `figure-unreadable` |
| `n.d.` sta per una cifra che manca | togli la riga finché la cifra non si sa | errore | `figure-placeholder` |
| `1234567890123456789` ha più di 18 cifre | confronta le cifre con il documento | errore | `figure-too-many-digits` |
| le cifre di `20.75.299` non sono raggruppate a tre a tre | scrivi `2.075.299` o `20.075.299` | errore | `figure-grouping` |
| i decimali di `2.4` vanno con la virgola | scrivi `2,4` | errore | `figure-decimal-mark` |
| `12,5,1` ha due segni dei decimali | tieni un solo segno tra il numero intero e i decimali | errore | `figure-two-decimal-marks` |
| il giorno `31/11/2020` non esiste | controlla giorno, mese e anno | errore | `date-impossible` |
| `03/04/2020` si può leggere come due giorni diversi | scrivi anno, mese e giorno: `2020-12-31` | errore | `date-ambiguous` |
| `tonnellate` non è un'unità conosciuta | correggi l'unità, o aggiungila a `units` in site.yaml: `- name: tonnellate` | errore | `unknown-unit` |
| `≥ > 5` ha più di un confronto | tienine uno solo | errore | `figure-comparators` |
| `> 70%` contiene un confronto, che può stare solo in un target | scrivi solo la cifra | errore | `figure-comparator-not-allowed` |
| in `> SI` dopo il confronto ci vuole un numero | scrivici dopo un numero, come `"> 70%"` | errore | `figure-comparator-needs-number` |
| `-3` non è un peso: ci vuole un numero maggiore di zero | scrivi per esempio `weight: 10` | errore | `weight-unreadable` |
| `m2` non può essere il nome di un'unità: dev'essere una parola | scrivi una parola senza cifre né segni, come `- name: tonnellate` | errore | `unit-not-usable` |
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
| il rapporto dovrebbe avere 25 obiettivi, ma ce ne sono 24 | cerca il file che manca o è di troppo, o correggi `objectives: 25` | errore | `unexpected-count` |
| il contatto non dice niente | aggiungi `email`, `phone` o `url`, o togli `contact` | errore | `contact-empty` |
| uno SHA-256 ha 64 cifre esadecimali | copia tutte le cifre che dà `sha256sum`, o togli `sha256` | errore | `not-a-digest` |
| l'area `casa` non ha obiettivi | aggiungi un obiettivo nella sua cartella, come `case-nuove.md`, o togli la cartella | avviso | `empty-area` |
| non è detto se è meglio più o meno di 10 | aggiungi `direction: higher` (meglio di più), `lower` (di meno) o `zero` (vicino a zero) | errore | `direction-missing` |
| 5 minuti è un tempo, e per i tempi la `direction` dell'anno non vale | aggiungi `direction: higher` (meglio di più), `lower` (di meno) o `zero` (vicino a zero) | errore | `direction-missing-for-time` |
| -10% è negativo, e per i target negativi la `direction` dell'anno non vale | aggiungi `direction: higher` (meglio di più), `lower` (di meno) o `zero` (vicino a zero) | errore | `direction-missing-for-negative` |
| `≥` e `direction: lower` si contraddicono | togli uno dei due | errore | `direction-contradiction` |
| `direction: higher` non ha senso per il target SI | togli `direction` | errore | `direction-not-applicable` |
| con `direction: zero` il target è una distanza, quindi non può essere negativo | scrivi la distanza senza meno | errore | `direction-negative-distance` |
| 70% e il target 800 sono in unità diverse | scrivi entrambi nella stessa unità, o entrambi a parole come `{text: …}` | errore | `units-differ` |
| Servizi non si può confrontare con il target 800 | scrivi entrambi nella stessa unità, o entrambi a parole come `{text: …}` | errore | `kinds-differ` |
| il valore di partenza 800 è lo stesso target | controlla valore di partenza e target | errore | `baseline-equals-target` |
| il valore di partenza 900 supera il target 800: la direzione è `higher` | controlla valore di partenza e target | errore | `baseline-wrong-side` |

### Logo e colore

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| `#66aaff` è troppo chiaro per essere letto: il contrasto è 2,2:1, ma serve 4,5:1 | il tono più scuro più vicino che si legge è "#4573ac" | errore | `accent-contrast` |
| il logo `lgo.png` non c'è accanto a site.yaml | forse volevi scrivere `logo.png`? | errore | `missing-logo` |
| `immagini/logo.png` non è il nome di un file accanto a site.yaml | metti il file accanto a site.yaml e scrivi solo il suo nome, per esempio `logo.png` | errore | `logo-elsewhere` |
| `logo.svg` non può essere il logo | il suo nome deve finire in `.png`, `.jpg`, `.jpeg`, `.webp`, `.avif`, `.gif` | errore | `logo-type` |

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
| il link porta a `piano-quartiri.md`, che non c'è | forse volevi scrivere `piano-quartieri.md`? | errore | `dead-link` |
| nella pagina a cui porta il link non c'è il punto `#le-caze` | forse volevi scrivere `#le-case`? | errore | `dead-anchor` |
| il link porta a `orti.md`, che è una bozza | togli il link, o `draft: true` in quel file | errore | `link-to-draft` |
| `piano.pdf` non si può mostrare come immagine | se è un link, togli il `!` che sta davanti | errore | `not-a-picture` |
| l'immagine `planimetria.png` non c'è | metti il file accanto al testo, o correggi il nome | errore | `missing-image` |
| un link a `ftp://example.org/piano.pdf` non viene pubblicato: resta solo il testo | i link possono cominciare con https:, http:, mailto: e tel: | avviso | `link-scheme` |
| il link `/2020/casa/alloggi.html` comincia con una barra, quindi dipende da dove sta il sito | scrivilo a partire da questo file, come `../area/obiettivo.md` | errore | `absolute-link` |
| l'HTML in un testo non arriva nella pagina | usa Markdown | avviso | `raw-html` |
| questo testo ha errori come quelli sopra, da qui in poi altri 120 | correggi prima quelli | errore | `further-text-errors` |
| a questo testo si riferiscono avvisi come quelli sopra, da qui in poi altri 120 | correggi prima quelli | avviso | `further-text-warnings` |
| il testo supera 2 MB | distribuiscilo su più pagine | errore | `text-too-large` |
| qui elenchi, citazioni o enfasi stanno troppi livelli uno dentro l'altro | usa al massimo 40 livelli; se questi segni non sono elenchi né citazioni, metti \ prima del primo | errore | `text-too-deep` |
| più di 250 immagini si seguono senza una riga vuota | metti una riga vuota tra gruppi di immagini | errore | `too-many-images` |
| non è un'immagine di cui si possano leggere le dimensioni | salvala di nuovo come PNG | errore | `not-an-image` |
| in site.yaml non c'è `url`: il sito fa a meno di mappa del sito, feed e link canonici | quando l'indirizzo è noto, aggiungici una riga `url: https://…` | nota | `no-url` |

### Che cosa dice in più `sitegen check`

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| l'immagine `planimetria.png` non ha un testo per chi non la vede | scrivi tra le parentesi quadre che cosa mostra: `![La nuova scuola vista dalla strada](planimetria.png)` | avviso | `image-without-text` |
| nella pagina `index.html` l'immagine `logo.png` non ha `alt` | scrivi `alt="…"` nel modello, e `alt=""` se l'immagine è solo un ornamento | errore | `page-image-without-text` |
| non è detto da quale documento vengono le cifre di questo obiettivo | aggiungi qui `source: {document: …, page: …}`, o in report.yaml un `source: …` per tutto l'anno | avviso | `no-source` |
| `planimetria.png` viene pubblicato, ma nessuna pagina ci porta | mettici un link in un testo, come `[il piano](planimetria.png)`, o toglilo | avviso | `unused-attachment` |
| nessuna pagina usa `stampa.css` | richiamalo in un modello, o toglilo | avviso | `unused-asset` |
| nella lingua `en` mancano le parole per `nav.home` | aggiungi una riga `home: …` nella stessa sezione dell'altro file | avviso | `missing-string` |
| in `it` sono qui | – | nota | `other-string` |
| nessun modello usa le parole `t.nav.home` | toglile, o stampale con `{{t.nav.home}}` | avviso | `unused-string` |
| la pagina `index.html`, come altre 11, rimanda a `contatti.html`, che nel sito non c'è | correggi l'indirizzo nel modello, o aggiungi il file a `static` nella cartella dei modelli | errore | `page-dead-link` |
| la pagina `2020/index.html` rimanda a `#s-testo`, che in `index.html` non c'è | dai al punto `id="s-testo"`, o correggi il rimando | errore | `page-dead-anchor` |
| la pagina `index.html`, come altre 11, rimanda a `/contatti.html`, che va solo in cima a un dominio | scrivilo senza la barra iniziale; `{{site.home}}` porta alla prima pagina | errore | `page-rooted-link` |

### L'anteprima (`sitegen serve`)

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| la porta 8000 è occupata: la usa già un altro programma, forse un'altra anteprima | scrivi `sitegen serve --port 8001` | errore | `port-in-use` |
| l'anteprima non si può servire sulla porta 80: manca il permesso | indica un'altra porta con `--port`, per esempio `--port 8080` | errore | `cannot-listen` |
| non è stato possibile aprire un browser | apri tu stesso http://127.0.0.1:8000/ | avviso | `no-browser` |

### Importare un foglio di calcolo (`sitegen import`)

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| questo file non c'è | scrivi il percorso di un file CSV, per esempio `sitegen import indicatori.csv` | errore | `import-no-file` |
| non si può leggere: manca il permesso | guarda chi può leggerlo e scriverlo, e se un altro programma lo tiene aperto | errore | `import-unreadable-file` |
| il foglio è vuoto | salva il foglio che contiene gli indicatori, con le intestazioni | errore | `import-empty` |
| supera 32 MB | importalo in più parti | errore | `import-too-large` |
| ha più di 200000 righe | importalo in più parti | errore | `import-too-many-rows` |
| la tabella ha più di 500 colonne | salva solo le colonne che servono | errore | `import-too-many-columns` |
| è una cartella di lavoro, non un file CSV | in Excel scegli «Salva con nome», «CSV UTF-8»; in LibreOffice «Testo CSV», set di caratteri UTF-8 | errore | `import-workbook` |
| è in UTF-16 | in Excel scegli «Salva con nome», «CSV UTF-8»; in LibreOffice «Testo CSV», set di caratteri UTF-8 | errore | `import-encoding` |
| le virgolette aperte qui non si chiudono | in una cella tra virgolette, scrivi due volte ogni virgoletta: `""` | errore | `import-unclosed-quote` |
| la cella continua dopo le virgolette finali | in una cella tra virgolette, scrivi due volte ogni virgoletta: `""` | errore | `import-text-after-quote` |
| la prima riga non ha intestazioni conosciute | la prima riga dev'essere come `Obiettivo;KPI;Target;Raggiunto;Risultato`, separata da `;`, `,` o tabulatori | errore | `import-no-headings` |
| cella A5: `Obietivo` non è una colonna conosciuta | forse volevi scrivere `obiettivo`? Oppure salta la colonna con `--map "Obietivo=-"` | errore | `import-unknown-column` |
| cella D5: `Valore` è una seconda colonna per actual | salta una delle due: `--map "Valore=-"` | errore | `import-same-column` |
| la prima è Raggiunto | – | nota | `import-first-column` |
| manca la colonna dell'indicatore | chiama una colonna `Indicatore`, o usa `--map "INTESTAZIONE=indicator"` | errore | `import-missing-column` |
| non c'è la colonna `KPI` indicata con --map | scrivi l'intestazione della prima riga | errore | `import-unused-mapping` |
| sotto le intestazioni non ci sono righe | salva il foglio che contiene gli indicatori, con le intestazioni | errore | `import-no-rows` |
| la riga 5 ha 4 celle, ma le intestazioni sono 5 | completa la riga con celle vuote | errore | `import-ragged-row` |
| la riga 5 è doppia | togli una delle due righe | errore | `import-duplicate-row` |
| la riga 5 è una seconda riga per l'indicatore `alloggi-consegnati`, con altri valori | togli una delle due righe | errore | `import-contradicting-row` |
| cella F5 (Responsabile): un'altra riga dello stesso obiettivo dice diversamente | scrivi lo stesso in tutte | errore | `import-contradiction` |
| la prima è la riga 3 | – | nota | `import-first-row` |
| le righe non dicono l'anno | aggiungi l'anno, per esempio `--year 2021` | errore | `import-year-missing` |
| cella A5 (Anno): l'anno `202` non c'è | i contenuti hanno `2020` | errore | `import-unknown-year` |
| cella A5 (Anno): non è l'anno 2021 di --year | togli --year | errore | `import-other-year` |
| cella A5 (Obiettivo): l'obiettivo è nuovo e la riga non dice l'area | aggiungi una colonna `Area`, o usa `--area ID`: `casa` | errore | `import-area-missing` |
| cella A5 (Area): l'area `cassa` non c'è | forse volevi scrivere `casa`? | errore | `import-unknown-area` |
| cella C5 (area): l'area si chiama `Casa`, e l'importazione non rinomina le aree | cambia il titolo in `area.md`, o riscrivi il nome di prima | errore | `import-area-title` |
| cella A5 (Obiettivo): manca l'obiettivo | ripeti l'obiettivo in ogni riga: le celle unite si salvano vuote | errore | `import-objective-missing` |
| cella A5 (Obiettivo): più aree hanno un obiettivo con questo nome | aggiungi una colonna `Area`, o usa `--area`: `casa`, `verde` | errore | `import-ambiguous-objective` |
| cella B5 (KPI): manca l'indicatore | scrivi il suo nome | errore | `import-indicator-missing` |
| cella F5 (indicator_id): questo id è nuovo, e la riga non ha un nome nella colonna indicator | correggi l'id, o scrivi il nome | errore | `import-new-without-name` |
| cella F5 (indicator_id): questo non è un id | scrivi `alloggi-consegnati` | errore | `import-invalid-id` |
| cella F5 (indicator_id): chi porta questo nome ha già l'id `alloggi-consegnati` | scrivi quell'id: `alloggi-consegnati` | errore | `import-other-id` |
| cella I5 (Direzione): `alto` qui non vale | scrivi `higher`, `lower`, `zero` | errore | `import-value-not-allowed` |
| cella AD5 (source_page): `ventisette` non è un numero di pagina | scrivi un numero intero, come 27 | errore | `import-no-page` |
| cella O5 (actual_value): questo numero si ricava dalla colonna `actual`, che dice altro | cambia la cifra in `actual`; le colonne calcolate non si leggono | errore | `import-computed-column` |
| cella D5 (Raggiunto): la cella è vuota, quindi `actual: 639` resta com'è | per toglierlo, cancella la riga `actual:` nel file | avviso | `import-empty-cell` |
| `source` è scritto in un modo che l'importazione non sa cambiare | cambialo a mano, o scrivilo su più righe come nella guida | errore | `import-cannot-edit` |
| è cambiato durante l'importazione | ripeti l'importazione | errore | `import-changed-meanwhile` |
| non si può scrivere: il disco è pieno | guarda chi può leggerlo e scriverlo, e se un altro programma lo tiene aperto | errore | `import-cannot-write` |
| non ha riavuto il contenuto di prima: il disco è pieno | riprendilo dall'ultima copia o dall'ultimo commit | errore | `import-cannot-restore` |

### Fare qualcosa di nuovo (`sitegen new`)

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| `Content/2021/casa/area.md` c'è già, e non si sovrascrive mai niente | cambia quel file, oppure scegli un altro titolo o un'altra cartella | errore | `already-exists` |
| `Content/site.yaml` e altri 13 file ci sono già, e non si sovrascrive mai niente | scegli un'altra cartella | errore | `several-exist` |
| `Content/2021` non si può creare: Permission denied | controlla chi può scrivere lì e che il disco non sia pieno | errore | `cannot-create` |
| qui non c'è un sito: manca `Content/site.yaml` | vai prima nella cartella del sito, oppure creane uno: `sitegen new site nostro-sito` | errore | `no-site` |
| `21` non è un anno | scrivi quattro cifre, per esempio 2021 | errore | `not-a-year` |
| nel sito non c'è l'anno 2019 | ci sono: `2020` | errore | `unknown-year` |
| in `Content` non c'è ancora nessun anno | fai una cartella come `2021` con dentro un `report.yaml` | errore | `no-year` |
| l'anno 2021 c'è già: `Content/2021` | continua in quella cartella; per ricominciare, prima toglila | errore | `year-exists` |
| nel 2021 non c'è l'area `cas` | forse volevi scrivere `casa`? | errore | `unknown-area` |
| il titolo è vuoto, o più lungo di una riga | scrivilo tra virgolette: "Alloggi nuovi" | errore | `not-a-title` |
| nessun file interno si chiama `pag` | forse volevi scrivere `page.mustache`? | errore | `unknown-template` |

### La copia pubblicata (`sitegen verify`)

| messaggio | che cosa fare | gravità | nome |
|---|---|---|---|
| questo file non è quello che danno i sorgenti | rigenera e pubblica di nuovo | errore | `published-file-differs` |
| questo file manca | rigenera e pubblica di nuovo | errore | `published-file-missing` |
| questo file di una versione precedente non fa più parte del sito | rigenera e pubblica di nuovo | errore | `published-file-left-over` |
| questo file non è stato scritto da sitegen | – | nota | `published-file-foreign` |

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
| qui nulla si chiama `titel` | intendevi `title`? | errore | `template-unknown-name` |
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

- **Più è meglio.** Gli [alloggi assegnati](../@year@/casa/alloggi-nuovi.md#alloggi-assegnati) dovevano essere 80 e sono 64: 64 ÷ 80 = 80%.
- **Meno è meglio.** Per le [riparazioni urgenti](../@year@/casa/riparazioni.md#riparazioni-urgenti) il limite era di 2 giorni e ne sono bastati 1,6: il target è raggiunto.
- **Entro una data.** Il [servizio](../@year@/servizi-ai-cittadini/certificati-in-rete.md#servizio-attivo) doveva partire entro il 30 giugno, e l'ente risponde di sì.

Un valore che manca non è ancora comunicato. Non conta mai come zero.

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
