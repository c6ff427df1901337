// Works with the extension in a real VS Code. Usage: run.mjs EXTENSION.vsix REPORTKIT NODE_MODULES FOLDER
// The last line counts: vscode: N passed, N failed, 0 skipped
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { openDesk, startServer } from "./desk.mjs";
import { checks } from "./checks.mjs";

const [extension, tool, modules, folder] = process.argv.slice(2).map(p => path.resolve(p));
const root = path.resolve(import.meta.dirname, "..", "..");
const project = path.join(folder, "project");
const pictures = path.join(folder, "pictures");
rmSync(folder, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
for (const part of ["data", "notebooks", "templates", "reportkit.yml"]) {
  cpSync(path.join(root, part), path.join(project, part), { recursive: true });
}

cpSync(path.join(import.meta.dirname, "notebooks"), path.join(project, "notebooks"), { recursive: true });
symlinkSync(path.join(root, "artifacts"), path.join(project, "artifacts"));

const server = await startServer({
  modules,
  folder,
  extension,
  settings: {
    "reportkit.tool": tool,
    "chat.disableAIFeatures": true,
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
  for (const [name, check] of Object.entries(checks)) {
    const begun = Date.now();
    try {
      await check(desk, project);
      passed++;
      console.log(`${name}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    } catch (error) {
      failed++;
      console.log(`FAILED ${name}: ${error.message}`);
      await desk.picture(`failed-${failed}`);
    }
  }

  await desk.close();
} finally {
  server.stop();
}

console.log(`vscode: ${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
