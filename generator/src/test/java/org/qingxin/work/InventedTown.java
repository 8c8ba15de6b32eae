package org.qingxin.work;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** Towns of any size, as the benchmarks make them up. */
final class InventedTown {
    private static final Path PROGRAMS = Path.of("bench/java");

    private InventedTown() {}

    /** The same records for the same number of cases. */
    static void write(int cases, Path data, Path classes) throws IOException, ReflectiveOperationException {
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-sourcepath",
                        PROGRAMS.toString(),
                        "-d",
                        classes.toString(),
                        PROGRAMS.resolve("Dataset.java").toString());
        if (exit != 0) {
            throw new IllegalStateException("the benchmarks' town cannot be compiled");
        }
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method main = loader.loadClass("Dataset").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[] {Integer.toString(cases), "../data", data.toString()});
        }
    }
}
