#!/usr/bin/python3
"""A kernel as its user waits for it: from its start to the first result, a further small cell, memory when idle.

Usage: benchmarks/kernel.py [RUNS] [KERNEL ...]     (default 10 runs of .net-csharp)

Needs Debian's python3-jupyter-client; installs ours from artifacts/ into a folder of its own. Another kernel that
Jupyter knows can be named for comparison, such as python3.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

OURS = ".net-csharp"
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LONGEST = 60


def wait(client, kind, state=None):
    while True:
        message = client.get_iopub_msg(timeout=LONGEST)
        if message["msg_type"] == kind and state in (None, message["content"].get("execution_state")):
            return


def run(client, code):
    begun = time.monotonic()
    client.execute(code)
    wait(client, "execute_result")
    taken = time.monotonic() - begun
    wait(client, "status", "idle")
    client.get_shell_msg(timeout=LONGEST)
    return taken


def measure(name):
    from jupyter_client.manager import KernelManager

    begun = time.monotonic()
    manager = KernelManager(kernel_name=name)
    manager.start_kernel()
    client = manager.blocking_client()
    client.start_channels()
    client.wait_for_ready(timeout=LONGEST)
    run(client, "1+1")
    first = time.monotonic() - begun
    further = statistics.median(run(client, f"{i}+1") for i in range(10))
    time.sleep(1)
    with open(f"/proc/{manager.provisioner.pid}/status") as status:
        memory = next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))
    client.stop_channels()
    manager.shutdown_kernel(now=True)
    return first, further, memory


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    names = sys.argv[2:] or [OURS]
    with tempfile.TemporaryDirectory() as prefix:
        subprocess.run([os.path.join(ROOT, "artifacts", "reportkit"), "jupyter", "install", "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)
        os.environ["JUPYTER_PATH"] = os.path.join(prefix, "share", "jupyter")
        print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {runs} runs; median (least to most)")
        for name in names:
            measure(name)
            first, further, memory = zip(*(measure(name) for _ in range(runs)))
            print(
                f"{name}: start to first result {statistics.median(first):.2f} s ({min(first):.2f} to {max(first):.2f}), "
                f"further small cell {1000 * statistics.median(further):.0f} ms, idle {statistics.median(memory):.0f} MiB"
            )


if __name__ == "__main__":
    main()
