#!/usr/bin/env python3
"""Checks files against Schematron rules with the query binding xslt2, through saxonche (PyPI): no other validator of
them comes without a network.

    schematron.py FOLDER FILE…      every .sch file of the folder against every file

A schema becomes one stylesheet: a mode for each pattern, a template for each rule, the earlier the stronger.
Prints a line for each assertion that fails and each report that holds, and ends with 1 when there was one.
"""
import glob, os, sys
from xml.sax.saxutils import quoteattr

from lxml import etree
from saxonche import PySaxonProcessor

SCH = "{http://purl.oclc.org/dsdl/schematron}"
XSL = 'xmlns:xsl="http://www.w3.org/1999/XSL/Transform"'


def stylesheet(path):
    """The schema as XSLT 2; rules without assertions stay, since they keep later ones from a node."""
    schema = etree.parse(path, etree.XMLParser(load_dtd=False, resolve_entities=True)).getroot()
    spaces = " ".join(f'xmlns:{ns.get("prefix")}="{ns.get("uri")}"' for ns in schema.iter(SCH + "ns"))
    out = [f'<xsl:stylesheet version="2.0" {XSL} {spaces}><xsl:output method="text"/>']
    out += [let(each, "variable") for each in schema.findall(SCH + "let")]
    patterns = list(schema.iter(SCH + "pattern"))
    out.append('<xsl:template match="/">')
    out += [f'<xsl:apply-templates select="/" mode="p{number}"/>' for number in range(len(patterns))]
    out.append("</xsl:template>")
    for number, pattern in enumerate(patterns):
        rules = pattern.findall(SCH + "rule")
        for place, rule in enumerate(rules):
            out.append(f'<xsl:template match={quoteattr(rule.get("context"))} mode="p{number}" '
                       f'priority="{len(rules) - place + 1}">')
            for child in rule:
                if child.tag == SCH + "let":
                    out.append(let(child, "variable"))
                elif child.tag in (SCH + "assert", SCH + "report"):
                    test = child.get("test")
                    if child.tag == SCH + "assert":
                        test = f"not({test})"
                    words = " ".join("".join(child.itertext()).split())
                    out.append(f'<xsl:if test={quoteattr(test)}><xsl:text>{number + 1}: </xsl:text>'
                               f'<xsl:value-of select="name()"/><xsl:text> </xsl:text><xsl:value-of select="@id"/>'
                               f'<xsl:text>: </xsl:text><xsl:text>{escaped(words)}&#10;</xsl:text></xsl:if>')
            out.append(f'<xsl:apply-templates select="@*|node()" mode="p{number}"/></xsl:template>')
        out.append(f'<xsl:template match="@*|text()" mode="p{number}" priority="-1"/>')
    return "".join(out) + "</xsl:stylesheet>"


def let(element, kind):
    return f'<xsl:{kind} name="{element.get("name")}" select={quoteattr(element.get("value"))}/>'


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def main():
    folder, files = sys.argv[1], sys.argv[2:]
    schemas = sorted(glob.glob(os.path.join(folder, "*.sch")))
    findings = 0
    with PySaxonProcessor(license=False) as processor:
        compiler = processor.new_xslt30_processor()
        for schema in schemas:
            style = compiler.compile_stylesheet(stylesheet_text=stylesheet(schema))
            for file in files:
                for line in (style.transform_to_string(source_file=file) or "").splitlines():
                    print(f"{file}: {os.path.basename(schema)}, pattern {line}")
                    findings += 1
    print(f"schematron: {len(files)} files, {len(schemas)} schemas, {findings} findings")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
