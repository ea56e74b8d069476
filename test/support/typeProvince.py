"""Types the province's tables into a workbook as a clerk would from the Word text: own layout, merges, no marks of ours.

Reads one JSON object from standard input: { "out": path, "as": "text" | "number", "stacked": bool, "tables": [...] } where a table has
"caption" lines, "header" rows of [text, row, column, rows, columns] and "body" rows of strings.
"""

import json
import re
import sys

from openpyxl import Workbook

job = json.load(sys.stdin)
book = Workbook()
book.remove(book.active)
sheet = None
top = 1


def typed(text, title):
    if title or job["as"] == "text":
        return text or None
    plain = text.replace(".", "")
    return int(plain) if re.fullmatch(r"\d+", plain) else (text or None)


for number, table in enumerate(job["tables"]):
    if sheet is None or not job["stacked"]:
        sheet = book.create_sheet("Phụ lục" if job["stacked"] else f"Sheet{number + 1}")
        top = 1
    for line in table["caption"]:
        sheet.cell(top, 1, line)
        top += 1
    top += 1
    depth = 0
    for text, row, column, rows, columns in table["header"]:
        sheet.cell(top + row, 1 + column, text)
        if rows > 1 or columns > 1:
            sheet.merge_cells(
                start_row=top + row, start_column=1 + column, end_row=top + row + rows - 1, end_column=column + columns
            )
        depth = max(depth, row + rows)
    top += depth
    for body in table["body"]:
        for column, text in enumerate(body):
            sheet.cell(top, 1 + column, typed(text, column == 0 and table["stub"]))
        top += 1
    top += 2

book.save(job["out"])
