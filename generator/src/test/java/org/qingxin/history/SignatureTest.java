package org.qingxin.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingxin.history.signature.Signing;
import org.qingxin.history.signature.Signing.Kind;
import org.qingxin.history.signature.Signing.Verdict;

/** Signed commits, signed by OpenSSH and judged here without it; where git knows the answer too, it is the same. */
class SignatureTest {
    private static final String LIST = Signatures.LIST;
    private static final String FILE = "data/cases/A.yaml";

    @TempDir
    Path folder;

    private GitFolder here;

    @BeforeEach
    void aRepository() throws Exception {
        assumeTrue(isThere("ssh-keygen"), "ssh-keygen is not installed: signatures are NOT tested on this machine");
        here = GitFolder.init(folder.resolve("here"));
        here.git("config", "gpg.format", "ssh");
        here.git(
                "config",
                "gpg.ssh.allowedSignersFile",
                here.path().resolve(LIST).toString());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"ed25519, 256", "ecdsa, 256", "ecdsa, 384", "ecdsa, 521", "rsa, 2048", "rsa, 3072"})
    void keysOfEveryKind(String kind, String bits) throws Exception {
        Path key = key("a", kind, bits);
        allow("clerk@example.invalid " + open(key));
        assertThat(signed(key)).isEqualTo(new Signing(Kind.SSH, Verdict.GOOD, "clerk@example.invalid", print(key)));
        assertThat(byGit()).isEqualTo("G");
    }

    @Test
    void keyOnNoLine() throws Exception {
        allow("clerk@example.invalid " + open(key("a", "ed25519", "256")));
        Path other = key("b", "ed25519", "256");
        assertThat(signed(other)).isEqualTo(new Signing(Kind.SSH, Verdict.UNKNOWN_KEY, "", print(other)));
        assertThat(byGit()).isEqualTo("U");
    }

    @Test
    void alteredAfterItWasSigned() throws Exception {
        Path key = key("a", "ed25519", "256");
        allow("clerk@example.invalid " + open(key));
        signed(key);
        rewrite("\n\nx", "\n\ny");
        assertThat(judged().verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(byGit()).isEqualTo("B");
    }

    @Test
    void nonsenseForASignature() throws Exception {
        Path key = key("a", "ed25519", "256");
        allow("clerk@example.invalid " + open(key));
        signed(key);
        rewrite("U1NIU0lH", "U1NIU0lI");
        assertThat(judged()).isEqualTo(new Signing(Kind.SSH, Verdict.BROKEN, "", ""));
        assertThat(byGit()).isEqualTo("B");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "valid-before=\"20220119Z\", OUT_OF_TIME, U",
        "valid-before=\"202201190930Z\", GOOD, G",
        "valid-before=\"20220119092959Z\", OUT_OF_TIME, U",
        "valid-after=\"20220120Z\", OUT_OF_TIME, U",
        "valid-after=\"20220119Z\", GOOD, G",
        "'valid-after=\"20220101Z\",valid-before=\"20220201Z\"', GOOD, G",
        "valid-before=\"never\", OUT_OF_TIME, U",
        "namespaces=\"file\", OTHER_PURPOSE, B",
        "'namespaces=\"file,git\"', GOOD, G",
        "cert-authority, UNKNOWN_KEY, U",
        "no-such-option, UNKNOWN_KEY, U",
    })
    void whatTheLineSays(String option, Verdict verdict, String git) throws Exception {
        Path key = key("a", "ed25519", "256");
        allow("clerk@example.invalid " + option + " " + open(key));
        assertThat(signed(key).verdict()).isEqualTo(verdict);
        assertThat(byGit()).isEqualTo(git);
    }

    @Test
    void ownerOfSeveralNamesIsCalledByTheOneThatCommitted() throws Exception {
        Path key = key("a", "ed25519", "256");
        allow("# the office\n\n\"office@example.invalid,clerk@example.invalid\" " + open(key) + " the office's key");
        assertThat(signed(key).by()).isEqualTo("clerk@example.invalid");
    }

    @Test
    void signatureMadeForSomethingElse() throws Exception {
        Path key = key("a", "ed25519", "256");
        allow("clerk@example.invalid " + open(key));
        here.put(FILE, "id: A\n").commit();
        byte[] commit = raw();
        Path text = Files.write(folder.resolve("text"), commit);
        GitFolder.run(
                folder, java.util.Map.of(), "ssh-keygen", "-q", "-Y", "sign", "-n", "file", "-f", key + "", text + "");
        String armour = Files.readString(folder.resolve("text.sig")).strip().replace("\n", "\n ");
        String whole = new String(commit, UTF_8);
        int end = whole.indexOf("\n\n") + 1;
        put(whole.substring(0, end) + "gpgsig " + armour + "\n" + whole.substring(end));
        assertThat(judged()).isEqualTo(new Signing(Kind.SSH, Verdict.OTHER_PURPOSE, "", print(key)));
        assertThat(byGit()).isEqualTo("B");
    }

    @Test
    void nobodyLetsHimselfIn() throws Exception {
        Path key = key("a", "ed25519", "256");
        Path stranger = key("b", "ed25519", "256");
        allow("clerk@example.invalid " + open(key));
        here.put(LIST, "me@example.invalid " + open(stranger) + "\n");
        assertThat(signed(stranger).verdict()).isEqualTo(Verdict.UNKNOWN_KEY);
        assertThat(signed(stranger).verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    void firstCommitOfAllIsJudgedByItsOwnList() throws Exception {
        Path key = key("a", "ed25519", "256");
        here.put(LIST, "clerk@example.invalid " + open(key) + "\n");
        assertThat(signed(key).verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    void withoutAListNobodyIsKnown() throws Exception {
        here.put(FILE, "id: A\n").commit();
        Path key = key("a", "ed25519", "256");
        assertThat(signed(key)).isEqualTo(new Signing(Kind.SSH, Verdict.NO_LIST, "", print(key)));
    }

    @Test
    void objectsOfTheOtherHashHaveSignaturesOfTheirOwn() throws Exception {
        here = new GitFolder(Files.createDirectories(folder.resolve("sha256")));
        here.git("init", "-q", "--object-format=sha256");
        here.git("config", "gpg.format", "ssh");
        here.git(
                "config",
                "gpg.ssh.allowedSignersFile",
                here.path().resolve(LIST).toString());
        Path key = key("a", "ed25519", "256");
        allow("clerk@example.invalid " + open(key));
        assertThat(signed(key).verdict()).isEqualTo(Verdict.GOOD);
        assertThat(byGit()).isEqualTo("G");
    }

    @Test
    void otherKindsAreNotJudgedAndNeverGood() throws Exception {
        here.put(FILE, "id: A\n").commit();
        String whole = new String(raw(), UTF_8);
        for (String armour : List.of("PGP SIGNATURE", "SIGNED MESSAGE", "SOMETHING")) {
            int end = whole.indexOf("\n\n") + 1;
            put(whole.substring(0, end) + "gpgsig -----BEGIN " + armour + "-----\n \n" + whole.substring(end));
            assertThat(judged().verdict()).isEqualTo(Verdict.NOT_JUDGED);
        }
        assertThat(judged().kind()).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void whatIsKeptSaysTheSame() throws Exception {
        Path key = key("a", "ed25519", "256");
        allow("clerk@example.invalid " + open(key));
        signed(key);
        HistoryCache cache = new HistoryCache(folder.resolve("kept"), "test");
        ChangeLog first = History.of(here.path().resolve("data"), cache);
        assertThat(folder.resolve("kept")).isDirectory();
        assertThat(History.of(here.path().resolve("data"), cache)).isEqualTo(first);
        assertThat(first.commits().get(1).commit().signed().orElseThrow().isGood())
                .isTrue();
    }

    private Signing signed(Path key) throws Exception {
        here.put(FILE, "id: A\nnote: " + System.identityHashCode(key) + here.git("rev-list", "--all", "--count"));
        here.git("config", "user.signingKey", key.toString());
        here.git("add", "-A");
        here.git("commit", "-q", "--allow-empty", "-S", "-m", "x");
        return judged();
    }

    private Signing judged() {
        List<CommitChanges> commits = History.of(here.path().resolve("data")).commits();
        return Optional.of(commits.get(commits.size() - 1).commit())
                .flatMap(Commit::signed)
                .orElseThrow();
    }

    /**
     * Asked again while git says nothing: it writes the commit to ssh-keygen, which may refuse the signature and end before it
     * has read all of it, and that ends git 2.39 too, by SIGPIPE.
     */
    private String byGit() throws Exception {
        String said = "";
        for (int turn = 0; said.isEmpty() && turn < 50; turn++) {
            said = here.git("-c", "alias.judge=!git log -1 --format=%G? || test $? -eq 141", "judge")
                    .strip();
        }
        return said;
    }

    private byte[] raw() throws Exception {
        return here.git("cat-file", "commit", "HEAD").getBytes(UTF_8);
    }

    private void rewrite(String from, String to) throws Exception {
        String whole = new String(raw(), UTF_8);
        assertThat(whole).contains(from);
        put(whole.replace(from, to));
    }

    private void put(String commit) throws Exception {
        Path file = Files.writeString(folder.resolve("commit"), commit);
        String id = here.git("hash-object", "-t", "commit", "-w", "--literally", file.toString())
                .strip();
        here.git("update-ref", "refs/heads/main", id);
    }

    private void allow(String lines) throws Exception {
        here.put(LIST, lines + "\n").put(FILE, "id: A\n").commit();
    }

    private Path key(String name, String kind, String bits) throws Exception {
        Path key = folder.resolve(name);
        GitFolder.run(
                folder,
                java.util.Map.of(),
                "ssh-keygen",
                "-q",
                "-t",
                kind,
                "-b",
                bits,
                "-N",
                "",
                "-C",
                "x",
                "-f",
                key.toString());
        return key;
    }

    /** Its open half, as a list of signers has it. */
    private static String open(Path key) throws IOException {
        String[] words = Files.readString(Path.of(key + ".pub")).split(" ");
        return words[0] + " " + words[1];
    }

    private static String print(Path key) throws Exception {
        return GitFolder.run(key.getParent(), java.util.Map.of(), "ssh-keygen", "-l", "-f", key + ".pub")
                .split(" ")[1];
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }
}
