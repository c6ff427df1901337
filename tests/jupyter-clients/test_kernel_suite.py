"""Jupyter's own suite of kernel tests."""

import unittest

import kernels
import jupyter_kernel_test


class CSharpKernelTests(jupyter_kernel_test.KernelTests):
    # The kernel has no pager, so test_pager doesn't apply and skips itself.
    kernel_name = kernels.NAME
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("careful");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": "var text = \"\U0001F600\"; text.ToUpperI", "matches": {"ToUpperInvariant"}},
    ]
    complete_code_samples = ["1 + 1", "var a = 5;", "if (true) { }", 'Console.WriteLine("x");', ""]
    incomplete_code_samples = ["if (true) {", "Console.WriteLine(", "/* what", "var a ="]
    invalid_code_samples = ["}", "var = 1 2;"]
    code_generate_error = 'throw new InvalidOperationException("meant");'
    code_execute_result = [
        {"code": "1 + 2", "result": "3"},
        {"code": "6 * 7", "result": "42"},
        {"code": '"a" + "b"', "result": "ab"},
        {"code": 'HTML("<b>bold</b>")', "mime": "text/html", "result": "<b>bold</b>"},
    ]
    code_display_data = [
        {"code": 'display(HTML("<b>bold</b>"));', "mime": "text/html"},
        {"code": "display(42);", "mime": "text/plain"},
    ]
    code_history_pattern = "1?+ 2*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Console.WriteLine"
    code_clear_output = "ClearOutput();"


# The base class would run once more, without a kernel.
del jupyter_kernel_test.KernelTests


if __name__ == "__main__":
    unittest.main()
