package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.qingxin.history.GitFolder;

/** {@code setup-git}: what git itself prints in a clone that was set up, and that nothing else is touched. */
@DisabledOnOs(OS.WINDOWS)
class SetupGitTest {
    private static final String CASE = "data/cases/2021/v-baohong/HG-2021-BH-001.yaml";
    private static final String OTHER = "data/cases/2021/v-baohong/HG-2021-BH-002.yaml";
    private static final String UNIT = "data/units/v-baohong.yaml";
    private static final String ATTRIBUTES = ".git/info/attributes";

    @TempDir
    Path folder;

    private GitFolder clone;

    private record Outcome(int exit, String err) {}

    @BeforeEach
    void aClone() throws Exception {
        clone = GitFolder.init(folder.resolve("the town's [own] clone"));
        TownOnDisk.in(clone.path());
        clone.commit("付娜", "gxqhgzfn@example.invalid", "2021-12-01T09:00:00+08:00", "录入台账");
    }

    @Test
    void diffSaysWhatWasChanged() throws Exception {
        setUp();
        edit(CASE, "amount: 231480.00\n    migrantAmount", "amount: 231480.50\n    migrantAmount");
        edit(OTHER, "id: HG-2021-BH-002", "# 备注\nid: HG-2021-BH-002");
        assertThat(clone.git("diff", "-U1")).contains("""
                         时间线 · 2021-11-23 查实 · 其中农民工：17
                        -时间线 · 2021-11-23 查实 · 查实金额：231,480.00 元
                        +时间线 · 2021-11-23 查实 · 查实金额：231,480.50 元
                         时间线 · 2021-11-23 查实 · 其中农民工金额：231,480.00 元
                        """).doesNotContain("备注\nid");
        assertThat(clone.git("diff", "--word-diff")).contains("查实金额：[-231,480.00-]{+231,480.50+} 元");
        assertThat(clone.git("diff", "--no-textconv", "-U0", CASE)).contains("+    amount: 231480.50\n");
    }

    @Test
    void logAndShowDoLikewise() throws Exception {
        setUp();
        edit(CASE, "amount: 231480.00\n    migrantAmount", "amount: 231480.50\n    migrantAmount");
        clone.commit("付娜", "x@example.invalid", "2021-12-20T09:00:00+08:00", "更正");
        String line = "\n+时间线 · 2021-11-23 查实 · 查实金额：231,480.50 元\n";
        assertThat(clone.git("log", "-p", "-1")).contains(line);
        assertThat(clone.git("show")).contains(line);
        assertThat(clone.git("log", "-p", "--", UNIT)).contains("+单位 v-baohong\n", "\n+单位名称：宝洪村\n");
    }

    @Test
    void versionThatCannotBeReadIsComparedAsItIs() throws Exception {
        setUp();
        edit(CASE, "id: HG-2021-BH-001", "id: [HG-2021-BH-001");
        assertThat(clone.git("diff")).contains("-案件 HG-2021-BH-001\n", "\n+id: [HG-2021-BH-001\n");
    }

    @Test
    void withoutTheProgramGitGoesOnAsBefore() throws Exception {
        run();
        clone.git("config", "diff.qingxin.textconv", textconv().replace("/bin/qingxin", "/bin/gone"));
        edit(CASE, "amount: 231480.00\n    migrantAmount", "amount: 231480.50\n    migrantAmount");
        assertThat(clone.git("diff", "-U0")).contains("-    amount: 231480.00\n+    amount: 231480.50\n");
    }

    @Test
    void againIsTheSame() throws Exception {
        Outcome first = run();
        byte[] config = bytes(".git/config");
        byte[] attributes = bytes(ATTRIBUTES);
        assertThat(first.exit()).isZero();
        assertThat(first.err()).contains("diff.qingxin.textconv = qx()", ": /data/**/*.yaml diff=qingxin\n");
        assertThat(run()).isEqualTo(first);
        assertThat(bytes(".git/config")).isEqualTo(config);
        assertThat(bytes(ATTRIBUTES)).isEqualTo(attributes);
        assertThat(clone.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void undoLeavesNothing() throws Exception {
        Files.deleteIfExists(clone.path().resolve(ATTRIBUTES));
        byte[] config = bytes(".git/config");
        setUp();
        edit(CASE, "amount: 231480.00\n    migrantAmount", "amount: 231480.50\n    migrantAmount");
        clone.git("diff");
        assertThat(clone.git("for-each-ref", "refs/notes")).contains("refs/notes/textconv/qingxin");
        clone.git("config", "diff.qingxin.textconv", set);
        assertThat(run("--undo").exit()).isZero();
        assertThat(bytes(".git/config")).isEqualTo(config);
        assertThat(clone.path().resolve(ATTRIBUTES)).doesNotExist();
        assertThat(clone.git("for-each-ref", "refs/notes")).isEmpty();
        assertThat(run("--undo")).isEqualTo(new Outcome(0, "已还原：\n"));
    }

    @Test
    void whatOthersSetStays() throws Exception {
        clone.git("config", "core.quotePath", "true");
        clone.put(ATTRIBUTES, "*.pdf binary\n# 末行没有换行");
        run();
        clone.git("config", "diff.qingxin.wordRegex", ".");
        assertThat(Files.readString(clone.path().resolve(ATTRIBUTES))).endsWith("*.pdf binary\n# 末行没有换行");
        run("--undo");
        assertThat(Files.readString(clone.path().resolve(ATTRIBUTES))).isEqualTo("*.pdf binary\n# 末行没有换行");
        assertThat(clone.git("config", "core.quotePath").strip()).isEqualTo("true");
        assertThat(clone.git("config", "diff.qingxin.wordRegex").strip()).isEqualTo(".");
    }

    @Test
    void recordsInAFolderBelow() throws Exception {
        GitFolder wide = GitFolder.init(folder.resolve("county"));
        TownOnDisk.in(Files.createDirectories(wide.path().resolve("towns/含谷 [1]")));
        wide.commit();
        Path below = wide.path().resolve("towns/含谷 [1]");
        assertThat(run(below).exit()).isZero();
        for (String file : List.of(below + "/" + UNIT, below + "/data/town.yaml")) {
            assertThat(wide.git("check-attr", "diff", "--", file)).endsWith("diff: qingxin\n");
        }
        wide.put("towns/other/data/town.yaml", "id: town\n");
        assertThat(wide.git("check-attr", "diff", "--", "towns/other/data/town.yaml"))
                .endsWith("diff: unspecified\n");
    }

    @Test
    void whereThereIsNothingToSetNothingIsSet() throws Exception {
        Path loose = Files.createDirectories(folder.resolve("loose"));
        assertThat(run(loose)).isEqualTo(new Outcome(2, "不在 git 仓库里，或者 git 不肯读写它，什么也没有设：" + loose + "\n"));
        GitFolder empty = GitFolder.init(folder.resolve("empty"));
        byte[] config = Files.readAllBytes(empty.path().resolve(".git/config"));
        assertThat(run(empty.path()).err()).startsWith("没有这份数据：");
        assertThat(Files.readAllBytes(empty.path().resolve(".git/config"))).isEqualTo(config);
    }

    private String set = "";

    /** With the classes of this build for the program, which may not be packed yet. */
    private void setUp() throws Exception {
        assertThat(run().exit()).isZero();
        set = textconv();
        String java = "java -cp '" + System.getProperty("java.class.path") + "' org.qingxin.cli.Main textconv";
        String own = set.replaceFirst("'[^']*/bin/qingxin' textconv", java);
        assertThat(own).isNotEqualTo(set);
        clone.git("config", "diff.qingxin.textconv", own);
    }

    private String textconv() throws Exception {
        return clone.git("config", "diff.qingxin.textconv").stripTrailing();
    }

    private byte[] bytes(String file) throws Exception {
        return Files.readAllBytes(clone.path().resolve(file));
    }

    private Outcome run(String... options) {
        return run(clone.path(), options);
    }

    private static Outcome run(Path where, String... options) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] all = new String[options.length + 2];
        all[0] = "setup-git";
        all[1] = where.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        int exit = Main.run(all, Terminal.of(new ByteArrayOutputStream(), err));
        return new Outcome(exit, err.toString(UTF_8));
    }

    private void edit(String path, String from, String to) throws Exception {
        Path file = clone.path().resolve(path);
        String text = Files.readString(file, UTF_8);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to), UTF_8);
    }
}
