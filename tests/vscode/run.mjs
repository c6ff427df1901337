// Works with the extension in a real VS Code. Usage: run.mjs EXTENSION.vsix REPORTKIT REPOSITORY FOLDER [NAME]
// With a NAME only checks whose names have it. What they leave in FOLDER: a project, pictures, what VS Code wrote.
// The last line counts: vscode: N passed, N failed, 0 skipped
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { openDesk, startServer } from "./desk.mjs";
import { checks } from "./checks.mjs";

const [extension, tool, root, folder] = process.argv.slice(2, 6).map(p => path.resolve(p));
const wanted = new RegExp(process.argv[6] ?? "");
const project = path.join(folder, "project");
const pictures = path.join(folder, "pictures");
rmSync(folder, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
for (const part of ["data", "notebooks", "templates", "reportkit.yml"]) {
  cpSync(path.join(root, part), path.join(project, part), { recursive: true });
}

cpSync(path.join(import.meta.dirname, "notebooks"), path.join(project, "notebooks"), { recursive: true });

// What notebooks refer to; what is rendered stays here.
mkdirSync(path.join(project, "artifacts"));
symlinkSync(path.join(root, "artifacts", "bin"), path.join(project, "artifacts", "bin"));

const server = await startServer({
  folder,
  extension,
  settings: {
    "reportkit.tool": tool,
    "chat.disableAIFeatures": true,
    "editor.minimap.enabled": false,
    "editor.wordWrap": "on",
    "files.autoSave": "off",
    "git.enabled": false,
    "search.followSymlinks": false,
    "telemetry.telemetryLevel": "off",
    "workbench.startupEditor": "none",
    "workbench.secondarySideBar.defaultVisibility": "hidden",
  },
});
let [passed, failed] = [0, 0];
try {
  const desk = await openDesk(server.address, project, pictures);
  for (const [name, check] of Object.entries(checks).filter(([name]) => wanted.test(name))) {
    const begun = Date.now();
    try {
      await check(desk, project);
      passed++;
      console.log(`${name}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    } catch (error) {
      failed++;
      console.log(`FAILED ${name}: ${error.message}`);
      await desk.failed(failed);
    }
  }

  await desk.close();
} finally {
  server.stop();
}

console.log(`vscode: ${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
