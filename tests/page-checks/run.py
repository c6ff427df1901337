"""Checks the pages and documents of a rendered edition; the last line counts the checks."""

import os
import sys

import html_pages
import word_documents


def main():
    if len(sys.argv) != 3:
        sys.exit("Usage: run.py EDITION_FOLDER VNU_JAR")
    edition, jar = (os.path.abspath(path) for path in sys.argv[1:])
    found = {**html_pages.check(edition, jar), **word_documents.check(edition)}
    for name, problems in found.items():
        for problem in problems:
            print(f"{name}: {problem}", flush=True)
    failed = sum(1 for problems in found.values() if problems)
    print(f"pages: {len(found) - failed} passed, {failed} failed, 0 skipped", flush=True)
    sys.exit(1 if failed or not found else 0)


if __name__ == "__main__":
    main()
