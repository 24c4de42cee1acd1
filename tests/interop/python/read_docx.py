"""What python-docx makes of Word files, as JSON: of each the paragraphs with their styles, and the notes."""

import json
import sys

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


def paragraphs(container):
    for block in container.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs(cell)
        else:
            yield block


def notes(document):
    """python-docx has no notes of its own, but opens their part and reads the paragraphs in it."""
    part = document.part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES)
    for note in parse_xml(part.blob).findall(qn("w:footnote")):
        if note.get(qn("w:type")) is None:
            yield " ".join(Paragraph(found, None).text for found in note.findall(qn("w:p")))


def read(path):
    document = docx.Document(path)
    found = [{"style": each.style.name, "text": each.text} for each in paragraphs(document)]
    return {"title": document.core_properties.title, "paragraphs": found, "notes": list(notes(document))}


print(json.dumps([read(path) for path in sys.argv[1:]]))
