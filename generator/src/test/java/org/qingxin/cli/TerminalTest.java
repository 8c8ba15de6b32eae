package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where output ends that nobody wants any more, and where it is lost. */
class TerminalTest {
    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "断开的管道", "The pipe is being closed"})
    void aReaderWhoHasSeenEnoughIsNoFault(String words) {
        assertThatCode(() -> writeTo(refusing(words))).doesNotThrowAnyException();
    }

    @Test
    void outputThatIsLostIs() {
        assertThatThrownBy(() -> writeTo(refusing("No space left on device"))).isInstanceOf(IOException.class);
    }

    private static void writeTo(OutputStream out) throws IOException {
        Terminal.of(out, new ByteArrayOutputStream()).write("x".getBytes(UTF_8));
    }

    private static OutputStream refusing(String words) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(words);
            }
        };
    }
}
