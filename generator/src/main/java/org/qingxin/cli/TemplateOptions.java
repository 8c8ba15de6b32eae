package org.qingxin.cli;

import java.nio.file.Path;
import org.qingxin.wording.TemplateFiles;
import picocli.CommandLine.Option;

/** Where the words and pages are, for commands that speak in the words of the site. */
final class TemplateOptions {
    @Option(
            names = "--templates",
            paramLabel = "<dir>",
            description = "页面模板目录，默认 site-templates  the templates (default: site-templates)")
    Path folder = Path.of("site-templates");

    /** As shipped, without what the town puts over them. */
    TemplateFiles files() {
        return TemplateFolder.at(folder);
    }
}
