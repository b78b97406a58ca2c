/// What the preview server adds to pages. Nothing of it is part of the site that is published.
enum PreviewAssets {
    /// Loads the page again when the server has another state than the page was made from. A tab that is not in sight
    /// gives its connection back: browsers have few of them for one server.
    static let script = """
        (() => {
            const version = document.currentScript.dataset.version;
            let events;
            const listen = () => {
                events?.close();
                if (document.hidden) return;
                events = new EventSource("\(PreviewResponder.events)");
                events.onmessage = (event) => { if (event.data !== version) location.reload(); };
            };
            document.addEventListener("visibilitychange", listen);
            addEventListener("pagehide", () => events?.close());
            addEventListener("pageshow", listen);
        })();

        """

    /// The look of the faults, the same on light and on dark pages.
    static let style = """
        :host { all: initial; }
        details, .page { font: 16px/1.5 system-ui, sans-serif; color: #f2f2f2; background: #1d1d22; color-scheme: dark; }
        details { position: fixed; z-index: 2147483647; inset: auto 0 0 0; max-height: 70vh; overflow: auto;
            border-top: 4px solid #ff8f8f; box-shadow: 0 0 2rem #0008; }
        details.warning { border-color: #ffcf66; }
        summary { padding: .6rem 1rem; font-weight: 600; cursor: pointer; position: sticky; top: 0; background: inherit; }
        summary:focus-visible { outline: 3px solid #8fc7ff; outline-offset: -3px; }
        summary span { font-weight: 400; color: #c9c9d1; }
        .page { margin: 0; min-height: 100vh; }
        h1 { font-size: 1.3rem; margin: 0; padding: 1.5rem 1rem 0; }
        p { margin: 0; }
        .page > p { padding: 0 1rem 1rem; color: #c9c9d1; }
        ol { list-style: none; margin: 0; padding: 0 1rem 1rem; display: grid; gap: 1rem; }
        li { border-left: 4px solid #ff8f8f; padding-left: .8rem; overflow-wrap: anywhere; }
        li.warning { border-color: #ffcf66; }
        li.note { border-color: #8fc7ff; }
        .place { font: 14px/1.5 ui-monospace, monospace; color: #c9c9d1; }
        .message { font-weight: 600; }
        .suggestion { color: #a6e3b8; }
        pre { font: 14px/1.5 ui-monospace, monospace; margin: .3rem 0; padding: .3rem .6rem; background: #000;
            white-space: pre-wrap; }
        .number { color: #9a9aa5; user-select: none; }
        mark { background: none; color: #ff8f8f; text-decoration: underline wavy; text-underline-offset: .25em; }
        .warning mark { color: #ffcf66; }
        .note mark { color: #8fc7ff; }
        @media print { details { display: none; } }

        """
}
