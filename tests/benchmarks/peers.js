// One engine of JavaScript in a process of its own; it takes the orders that peer.py takes.
const fs = require("fs");
const readline = require("readline");
const [, , subject, file] = process.argv;
const given = JSON.parse(fs.readFileSync(file, "utf8"));
const template = fs.readFileSync(given.mustache);
const data = JSON.parse(fs.readFileSync(given.data, "utf8"));

function docxtemplater() {
  const PizZip = require("pizzip");
  const Docxtemplater = require("docxtemplater");
  return async () => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    document.render(data);
    return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
  };
}

function easyTemplateX() {
  const { TemplateHandler } = require("easy-template-x");
  const handler = new TemplateHandler();
  return async () => handler.process(template, data);
}

const fill = { docxtemplater: docxtemplater, "easy-template-x": easyTemplateX }[subject]();

async function answer(order) {
  if (order.save) {
    fs.writeFileSync(order.save, await fill());
    return 0;
  }
  if (order.run) {
    const times = [];
    for (let n = 0; n < order.run; n++) {
      const start = process.cpuUsage();
      await fill();
      const used = process.cpuUsage(start);
      times.push((used.user + used.system) / 1e6);
    }
    return times;
  }
  if (fs.existsSync("/proc/self/status")) {
    return Number(/VmHWM:\s*(\d+)/.exec(fs.readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  }
  return process.resourceUsage().maxRSS / 1024;
}

(async () => {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await answer(JSON.parse(line))) + "\n");
  }
})();
