"""Finds the kernel under test, and nothing else that is installed on the machine."""

import atexit
import os
import shutil
import tempfile

NAME = ".net-csharp"
REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

_own = tempfile.mkdtemp(prefix="jupyter-clients-")
atexit.register(shutil.rmtree, _own, ignore_errors=True)

os.environ["JUPYTER_PATH"] = os.path.join(os.path.abspath(os.environ["REPORTKIT_JUPYTER_PREFIX"]), "share", "jupyter")
os.environ["JUPYTER_DATA_DIR"] = os.path.join(_own, "data")
os.environ["JUPYTER_RUNTIME_DIR"] = os.path.join(_own, "runtime")
os.environ["JUPYTER_CONFIG_DIR"] = os.path.join(_own, "config")
