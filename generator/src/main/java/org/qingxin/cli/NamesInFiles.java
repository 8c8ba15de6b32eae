package org.qingxin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.qingxin.history.Content;
import org.qingxin.history.Value;
import org.qingxin.model.Id;
import org.qingxin.source.SourceTree;
import org.qingxin.wording.Messages;
import org.qingxin.wording.Naming;

/** What others are called, read from their files one by one as they are asked for: nothing else is read or checked. */
final class NamesInFiles implements Naming {
    private static final int MAX_BYTES = 1024 * 1024;

    private final Messages messages;
    private final SourceTree data;
    private final Map<String, String> files = new HashMap<>();

    NamesInFiles(Messages messages, SourceTree data) throws IOException {
        this.messages = messages;
        this.data = data;
        data.survey().files().forEach(path -> files.put(path.substring(path.lastIndexOf('/') + 1), path));
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public String unitName(Id.Unit id) {
        return name(id);
    }

    @Override
    public String employerName(Id.Employer id) {
        return name(id);
    }

    @Override
    public String projectName(Id.Project id) {
        return name(id);
    }

    private String name(Id id) {
        String path = files.getOrDefault(id.value() + ".yaml", "");
        if (!path.startsWith(id.type().folder() + "/")) {
            return id.value();
        }
        try {
            return Content.of(data.read(path, MAX_BYTES))
                    .fields()
                    .get("name")
                    .map(Value::shown)
                    .orElse(id.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
