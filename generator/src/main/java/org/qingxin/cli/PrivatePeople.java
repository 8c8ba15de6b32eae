package org.qingxin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingxin.export.Made;
import org.qingxin.export.Refusal;
import org.qingxin.history.Tracking;
import org.qingxin.model.ArrearsCase;
import org.qingxin.model.Dataset;
import org.qingxin.output.Publication;
import org.qingxin.source.OnDisk;
import org.qingxin.source.RecordReader;
import org.qingxin.validate.personal.PeopleFile;
import org.qingxin.validate.personal.PeopleFile.Mistake;

/**
 * The file of {@code --with}: real names and numbers for paper forms. It is read only where git cannot take it in, and what
 * is made with it is written only there.
 */
record PrivatePeople(Path file, Path data, Language lang) {

    /** @throws Refusal if the file lies where it may get among the records, or is wrong; told by line, never by value */
    PeopleFile.Read read() throws IOException, Refusal {
        if (!Files.isRegularFile(file)) {
            throw Refusal.usage(lang.say("没有这个文件：", "no such file: ") + file);
        }
        Path real = file.toRealPath();
        Optional<String> exposed = exposed(real);
        if (exposed.isPresent()) {
            throw Refusal.usage(lang.say("不读 ", "will not read ") + file + exposed.get() + cure());
        }
        OnDisk folder = OnDisk.at(parent(real));
        PeopleFile.Read read = PeopleFile.of(new RecordReader(folder).read(String.valueOf(real.getFileName())));
        if (!read.mistakes().isEmpty()) {
            throw Refusal.notThere(file
                    + lang.say(" 有错（只写行号，不显示内容）：", " has mistakes (told by line, not by value):")
                    + read.mistakes().stream().map(this::told).distinct().collect(Collectors.joining()));
        }
        return read;
    }

    /** Lines of the file under whose key no case is found, told without the key. */
    Optional<String> unknown(PeopleFile.Read read, Dataset records) {
        Set<String> known = records.cases().stream()
                .flatMap(each -> each.representative().stream())
                .map(ArrearsCase.Representative::ref)
                .collect(Collectors.toSet());
        List<Integer> lines = read.linesByRef().entrySet().stream()
                .filter(each -> !known.contains(each.getKey()))
                .map(each -> each.getValue())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(file
                        + lang.say("：没有案件用这些行的档案号：", ": no case has the file number of lines ")
                        + lines.stream().map(Object::toString).collect(Collectors.joining(" ")));
    }

    /** Before anything is made. */
    void requirePrivate(Optional<Path> out) throws IOException, Refusal {
        if (out.isPresent()) {
            requirePrivate(out.get());
        }
    }

    /** All the files that are about to be written. */
    void requirePrivate(Made made, Path to) throws IOException, Refusal {
        requirePrivate(to);
        if (!made.isSingle()) {
            for (Made.File each : made.files()) {
                requirePrivate(to.resolve(each.name()));
            }
        }
    }

    private void requirePrivate(Path out) throws IOException, Refusal {
        if (out.equals(ExportCommand.STANDARD_OUTPUT)) {
            throw Refusal.usage(lang.say(
                    "带个人信息的不显示在终端上，用 --out 写成文件。", "personal details are not printed; name a file with --out."));
        }
        Optional<String> exposed = exposed(real(out.toAbsolutePath().normalize()));
        if (exposed.isPresent()) {
            throw Refusal.usage(lang.say("带个人信息的不写到 ", "with personal details nothing is written to ")
                    + out
                    + exposed.get()
                    + cure());
        }
    }

    private String cure() {
        return lang.say("。放到仓库之外，或仓库的 private/ 下。", ". Keep it outside the repository, or under its private/.");
    }

    private Optional<String> exposed(Path real) throws IOException {
        if (Files.isDirectory(data) && real.startsWith(data.toRealPath())) {
            return Optional.of(lang.say("：它在记录目录里", ": it is among the records"));
        }
        if (Publication.isInSite(real)) {
            return Optional.of(lang.say("：它在网站目录里", ": it is in the site"));
        }
        return switch (Tracking.of(real)) {
            case TRACKED -> Optional.of(lang.say("：git 已经收录它", ": git keeps it already"));
            case OPEN -> Optional.of(lang.say("：git 没有忽略它，会被提交", ": git does not ignore it and would take it in"));
            case OUTSIDE, IGNORED -> Optional.empty();
        };
    }

    /** With every link on the way followed, as far as there is one. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path parent = path.getParent();
        return parent == null ? path : real(parent).resolve(path.getFileName());
    }

    private static Path parent(Path real) {
        Path parent = real.getParent();
        return parent == null ? real : parent;
    }

    private String told(Mistake mistake) {
        return "\n  " + lang.say("第 " + mistake.line() + " 行：", "line " + mistake.line() + ": ") + words(mistake);
    }

    private String words(Mistake mistake) {
        return switch (mistake.fault()) {
            case UNREADABLE ->
                lang.say("读不懂，或前后重复；号码用引号括起来", "cannot be read, or says something twice; put numbers in quotes");
            case SHAPE -> lang.say("写法不对，照填报指南的样子写", "not in the form that the guide shows");
            case UNKNOWN_FIELD ->
                lang.say(
                        "没有这个栏目；有 representative workers name idNumber phone bank card wages",
                        "no such field; there are representative workers name idNumber phone bank card wages");
            case NO_NAME -> lang.say("缺姓名（name）", "a name is missing");
            case ID_NUMBER -> lang.say("身份证号不对：18 位，校验码要对得上", "no resident number: 18 digits with a right check digit");
            case PHONE -> lang.say("电话不对：11 位手机号或带区号的座机", "no telephone number");
            case CARD ->
                lang.say("银行卡号不对：16 至 19 位，校验位要对得上", "no card number: 16 to 19 digits with a right check digit");
            case WAGES -> lang.say("工资不对：写元，最多两位小数", "no sum of wages: yuan with at most two decimals");
        };
    }
}
