"""The clients that people run notebooks with."""

import glob
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest

import kernels
import nbformat
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import start_new_kernel
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

LONGEST = 120
LOOP = 'Console.WriteLine("begun"); while (true) { }'


def is_running(pid):
    try:
        os.kill(pid, 0)
        return True
    except ProcessLookupError:
        return False


def wait_until(what, condition):
    end = time.monotonic() + LONGEST
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"Not within {LONGEST} s: {what}.")
        time.sleep(0.05)


def start():
    return start_new_kernel(kernel_name=kernels.NAME, startup_timeout=LONGEST)


def stop(manager, client):
    client.stop_channels()
    if manager.has_kernel:
        manager.shutdown_kernel(now=True)


class KernelTest(unittest.TestCase):
    def run_cell(self, client, code, **options):
        outputs = []
        reply = client.execute_interactive(code, timeout=LONGEST, output_hook=outputs.append, **options)
        return reply["content"], outputs

    def value(self, client, code):
        reply, outputs = self.run_cell(client, code)
        self.assertEqual("ok", reply["status"], reply)
        return [o["content"]["data"]["text/plain"] for o in outputs if o["msg_type"] == "execute_result"][0]

    def begin(self, client, code):
        cell = client.execute(code)
        wait_until("the cell writes", lambda: client.get_iopub_msg(timeout=LONGEST)["msg_type"] == "stream")
        return cell

    def reply_to(self, client, cell):
        while True:
            reply = client.get_shell_msg(timeout=LONGEST)
            if reply["parent_header"].get("msg_id") == cell:
                return reply["content"]


class OneKernelTests(KernelTest):
    """Tests that share a kernel, because they leave it as it was."""

    @classmethod
    def setUpClass(cls):
        cls.manager, cls.client = start()

    @classmethod
    def tearDownClass(cls):
        stop(cls.manager, cls.client)

    def test_the_kernel_is_found_by_its_name(self):
        spec = KernelSpecManager().get_kernel_spec(kernels.NAME)
        self.assertEqual("C#", spec.language)
        self.assertEqual("message", spec.interrupt_mode)
        self.assertEqual(["kernel.json", "logo-svg.svg"], sorted(os.listdir(spec.resource_dir)))

    def test_cells_stand_on_each_other(self):
        self.run_cell(self.client, "var x = 40;")
        self.assertEqual("42", self.value(self.client, "x + 2"))

    def test_a_front_end_can_be_asked(self):
        asked = []

        def answer(message):
            asked.append(message["content"])
            self.client.input("XAA")

        reply, outputs = self.run_cell(self.client, 'GetInput("Country? ")', allow_stdin=True, stdin_hook=answer)
        self.assertEqual("ok", reply["status"])
        self.assertEqual([{"prompt": "Country? ", "password": False}], asked)
        self.assertEqual("XAA", outputs[-2]["content"]["data"]["text/plain"])

    def test_a_front_end_that_takes_no_questions_is_asked_none(self):
        reply, _ = self.run_cell(self.client, "GetInput()", allow_stdin=False)
        self.assertEqual("error", reply["status"])
        self.assertIn("allow_stdin", reply["evalue"])

    def test_an_endless_loop_is_interrupted_by_message(self):
        for turn in range(3):
            cell = self.begin(self.client, LOOP)
            self.manager.interrupt_kernel()
            self.assertEqual("Interrupted", self.reply_to(self.client, cell)["ename"])
            self.assertEqual(str(turn), self.value(self.client, str(turn)))

    @unittest.skipIf(sys.platform == "win32", "Windows has no SIGINT for one process")
    def test_an_endless_loop_is_interrupted_by_signal(self):
        cell = self.begin(self.client, LOOP)
        os.kill(self.manager.provisioner.pid, signal.SIGINT)
        self.assertEqual("Interrupted", self.reply_to(self.client, cell)["ename"])
        self.assertEqual("1", self.value(self.client, "1"))

    def test_cells_behind_one_that_fails_are_left_out(self):
        failing = self.client.execute('System.Threading.Thread.Sleep(500); throw new Exception("meant");')
        waiting = self.client.execute("1")
        self.assertEqual("error", self.reply_to(self.client, failing)["status"])
        self.assertEqual("aborted", self.reply_to(self.client, waiting)["status"])
        self.assertEqual("2", self.value(self.client, "2"))

    def test_ten_megabytes_of_output_arrive_whole(self):
        _, outputs = self.run_cell(self.client, "for (var i = 0; i < 10_240; i++) { Console.WriteLine(new string('x', 1023)); }")
        self.assertEqual(10 << 20, sum(len(o["content"]["text"]) for o in outputs if o["msg_type"] == "stream"))


class LifeTests(KernelTest):
    """Tests of a kernel's beginning and end."""

    def start(self):
        manager, client = start()
        self.addCleanup(stop, manager, client)
        return manager, client

    def test_a_restart_forgets_everything(self):
        manager, client = self.start()
        self.run_cell(client, "var forgotten = 1;")
        before = manager.provisioner.pid
        manager.restart_kernel()
        client.wait_for_ready(timeout=LONGEST)
        self.assertNotEqual(before, manager.provisioner.pid)
        self.assertFalse(is_running(before))
        self.assertEqual("error", self.run_cell(client, "forgotten")[0]["status"])
        self.assertEqual("2", self.value(client, "1 + 1"))

    def test_a_shutdown_leaves_no_process_and_needs_no_force(self):
        manager, client = self.start()
        self.run_cell(client, "new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start();")
        process = manager.provisioner.process
        manager.request_shutdown()
        wait_until("the kernel ends by itself", lambda: process.poll() is not None)
        self.assertEqual(0, process.returncode)

    def test_a_shutdown_ends_a_cell_that_runs(self):
        manager, client = self.start()
        self.begin(client, LOOP)
        process = manager.provisioner.process
        manager.request_shutdown()
        wait_until("the kernel ends by itself", lambda: process.poll() is not None)
        self.assertEqual(0, process.returncode)

    def test_a_kernel_does_not_outlive_who_started_it(self):
        code = (
            "import os, kernels\n"
            "from jupyter_client.manager import start_new_kernel\n"
            "manager, client = start_new_kernel(kernel_name=kernels.NAME)\n"
            "print(manager.provisioner.pid, flush=True)\n"
            "os._exit(0)\n"
        )
        out = subprocess.run([sys.executable, "-c", code], cwd=os.path.dirname(__file__), capture_output=True, text=True, timeout=LONGEST, check=True)
        pid = int(out.stdout)
        wait_until("the kernel ends by itself", lambda: not is_running(pid))

    def test_two_kernels_side_by_side_know_nothing_of_each_other(self):
        (first, one), (second, other) = self.start(), self.start()
        self.assertNotEqual(first.provisioner.pid, second.provisioner.pid)
        cells = [(one, one.execute("var mine = 1; mine")), (other, other.execute("var mine = 2; mine"))]
        for client, cell in cells:
            self.assertEqual("ok", self.reply_to(client, cell)["status"])
        self.assertEqual("1", self.value(one, "mine"))
        self.assertEqual("2", self.value(other, "mine"))
        stop(first, one)
        self.assertEqual("3", self.value(other, "mine + 1"))


class NotebookTests(unittest.TestCase):
    def notebook(self, *cells):
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in cells])
        notebook.metadata.kernelspec = {"name": kernels.NAME, "display_name": "C#", "language": "C#"}
        return notebook

    def test_nbclient_runs_a_notebook(self):
        notebook = self.notebook("var x = 6;", 'Console.WriteLine("text"); x * 7', 'display(HTML("<b>bold</b>"));')
        NotebookClient(notebook, timeout=LONGEST, kernel_name=kernels.NAME).execute()
        nbformat.validate(notebook)
        self.assertEqual([1, 2, 3], [cell.execution_count for cell in notebook.cells])
        self.assertEqual([[], ["stream", "execute_result"], ["display_data"]], [[o.output_type for o in cell.outputs] for cell in notebook.cells])
        self.assertEqual("42", notebook.cells[1].outputs[1].data["text/plain"])

    def test_nbclient_replaces_and_clears_what_was_shown(self):
        notebook = self.notebook('var shown = display("half"); shown.Update("done");', 'Console.WriteLine("gone"); ClearOutput(); Console.WriteLine("kept");')
        NotebookClient(notebook, timeout=LONGEST, kernel_name=kernels.NAME).execute()
        self.assertEqual("done", notebook.cells[0].outputs[0].data["text/plain"])
        self.assertEqual(["kept\n"], [o.text for o in notebook.cells[1].outputs])

    def test_nbclient_stops_at_a_cell_that_fails(self):
        notebook = self.notebook("1", 'throw new InvalidOperationException("meant");', "3")
        with self.assertRaises(CellExecutionError) as failure:
            NotebookClient(notebook, timeout=LONGEST, kernel_name=kernels.NAME).execute()
        self.assertEqual("InvalidOperationException", failure.exception.ename)
        self.assertEqual("meant", failure.exception.evalue)
        self.assertIsNone(notebook.cells[2].execution_count)

    def test_nbconvert_runs_a_notebook_of_the_repository(self):
        paths = sorted(glob.glob(os.path.join(kernels.REPOSITORY, "notebooks", "*.ipynb")))
        self.assertTrue(paths, "The repository has no notebooks.")
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", "--output-dir", folder, paths[0]]
            done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST)
            self.assertEqual(0, done.returncode, done.stderr)
            with open(os.path.join(folder, os.path.basename(paths[0])), encoding="utf-8") as file:
                cells = [cell for cell in json.load(file)["cells"] if cell["cell_type"] == "code"]
        self.assertTrue(cells)
        self.assertTrue(all(cell["execution_count"] for cell in cells if "".join(cell["source"]).strip()))
        self.assertTrue(any(cell["outputs"] for cell in cells))


if __name__ == "__main__":
    unittest.main()
