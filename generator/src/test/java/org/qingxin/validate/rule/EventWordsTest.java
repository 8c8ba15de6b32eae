package org.qingxin.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingxin.model.Stage;

class EventWordsTest {
    private static final Properties SITE = new Properties();

    @BeforeAll
    static void readTheSitesWords() throws IOException {
        try (Reader words = Files.newBufferedReader(Path.of("../site-templates/messages/zh-CN.properties"))) {
            SITE.load(words);
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aStageIsCalledInMessagesWhatItIsCalledOnTheSite(Stage stage) {
        assertThat(EventWords.of(stage).zh()).startsWith(SITE.getProperty("stage." + stage.code()));
    }
}
