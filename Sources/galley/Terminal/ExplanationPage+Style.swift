extension ExplanationPage {
    /// The look of the page; fates differ in more than colour.
    static let style = """
        body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:82rem;padding:0 1rem;color:#1a1a1a;background:#fff}\
        h1{font-size:1.5rem;margin:0}header p{margin:.3rem 0;color:#555}.counts span{margin-inline-end:1rem}\
        .counts .kept,.counts .moved,.counts .cut,.counts .outside{border-inline-start:.5rem solid;padding-inline-start:.4rem}\
        .counts .kept{border-color:#2d7d46}.counts .moved{border-color:#1f4e9c}.counts .cut{border-color:#b03030}\
        .counts .outside{border-color:#b5b5b5}header .warning{color:#8a4b00}\
        table{border-collapse:collapse;width:100%;margin:1rem 0;table-layout:fixed}details table{table-layout:auto}\
        td,th{vertical-align:top;text-align:start;padding:.45rem .7rem;border-bottom:1px solid #e3e3e3;\
        white-space:pre-line;overflow-wrap:anywhere}th:first-child,.place{width:5rem}\
        .place{font-size:.75rem;color:#777;font-variant-numeric:tabular-nums}\
        .blocks tr td:first-child{border-inline-start:.35rem solid transparent}.blocks tr.kept td:first-child{border-inline-start-color:#2d7d46}\
        .blocks tr.moved td:first-child{border-inline-start-color:#1f4e9c}.blocks tr.cut td:first-child{border-inline-start-color:#b03030}\
        .blocks tr.outside td:first-child{border-inline-start-color:#d0d0d0}\
        .cut td:nth-child(2){color:#8c2323;text-decoration:line-through;text-decoration-color:#d99}\
        .moved td:nth-child(2){color:#1f4e9c}.outside td{color:#6e6e6e;font-size:.85rem}\
        .title th{background:#f6f6f6;color:#555;font-size:.85rem}.why{margin:.2rem 0 0;font-size:.8rem;color:#666}\
        .kept .why{color:#999}.role{font-size:.75rem;text-transform:uppercase;color:#555;margin-inline-end:.3rem}\
        code{background:#f3f3f3;padding:0 .2em}@media print{body{margin:0;max-width:none}}
        """
}
