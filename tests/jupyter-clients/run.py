"""Runs the tests of this folder; the last line counts them."""

import os
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    if not os.environ.get("REPORTKIT_JUPYTER_PREFIX"):
        sys.exit("Set REPORTKIT_JUPYTER_PREFIX to the folder that 'reportkit jupyter install --prefix' was given.")
    # Some tests start programs in other folders.
    os.environ["REPORTKIT_JUPYTER_PREFIX"] = os.path.abspath(os.environ["REPORTKIT_JUPYTER_PREFIX"])
    sys.path.insert(0, HERE)
    result = unittest.TextTestRunner(verbosity=2).run(unittest.defaultTestLoader.discover(HERE))
    failed = len({test.id().split(" ")[0] for test, _ in result.failures + result.errors})
    skipped = len({test.id().split(" ")[0] for test, _ in result.skipped})
    print(f"clients: {result.testsRun - failed - skipped} passed, {failed} failed, {skipped} skipped", flush=True)
    sys.exit(0 if result.wasSuccessful() and result.testsRun > 0 else 1)


if __name__ == "__main__":
    main()
