"""Opens a workbook in openpyxl, types into cells and saves it, as someone without our add-in does: typeInto.py BOOK < edits.json

The edits are {sheet: {cell: value}}; a sheet whose edits are null is taken out.
"""

import json
import sys

import openpyxl

path = sys.argv[1]
book = openpyxl.load_workbook(path)
for sheet, cells in json.load(sys.stdin).items():
    if cells is None:
        del book[sheet]
        continue
    for cell, value in cells.items():
        book[sheet][cell] = value
book.save(path)
