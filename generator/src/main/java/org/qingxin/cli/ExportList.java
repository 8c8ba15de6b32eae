package org.qingxin.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import org.qingxin.export.Catalogue;
import org.qingxin.export.FileType;
import org.qingxin.wording.Messages;
import org.qingxin.wording.TemplateFiles;

/** What can be exported, in a line each: name, types, what it is, what may be asked of it. */
record ExportList(TemplateFiles templates, Language lang) {
    String text() throws IOException {
        Messages messages = Messages.load(templates, lang.tag());
        List<List<String>> rows = Catalogue.all().stream()
                .map(each -> List.of(
                        each.name(),
                        each.types().stream().map(FileType::ending).collect(joining(" ")),
                        messages.get("export.entry." + each.name()),
                        ExportOptions.listed(each.parameters())))
                .toList();
        return Columns.aligned(rows);
    }
}
