package org.qingxin.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The classes of the program once more, each of whose methods and loops tells {@link Steps} when it is taken. */
final class CountedClasses extends ClassLoader {
    private static final Path CLASSES = Path.of("target/classes");
    private static final String STEPS = Steps.class.getName().replace('.', '/');

    CountedClasses() {
        super(CountedClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        Path file = CLASSES.resolve(name.replace('.', '/') + ".class");
        if (!name.startsWith("org.qingxin.") || !Files.exists(file)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name, file);
        }
    }

    private Class<?> define(String name, Path file) throws ClassNotFoundException {
        try (InputStream in = Files.newInputStream(file)) {
            ClassReader reader = new ClassReader(in);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new Watching(writer, name), 0);
            byte[] code = writer.toByteArray();
            return defineClass(name, code, 0, code.length, whereTheyLie());
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static ProtectionDomain whereTheyLie() throws IOException {
        return new ProtectionDomain(new CodeSource(CLASSES.toUri().toURL(), (Certificate[]) null), null);
    }

    private static final class Watching extends ClassVisitor {
        private final String type;

        Watching(ClassVisitor next, String type) {
            super(Opcodes.ASM9, next);
            this.type = type;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new Counting(next, type.substring("org.qingxin.".length()) + "." + name);
        }
    }

    private static final class Counting extends MethodVisitor {
        private final int place;
        private final Set<Label> behind = new HashSet<>();

        Counting(MethodVisitor next, String name) {
            super(Opcodes.ASM9, next);
            this.place = Steps.place(name);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count();
        }

        @Override
        public void visitLabel(Label label) {
            behind.add(label);
            super.visitLabel(label);
        }

        /** A jump back is a turn of a loop. */
        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (behind.contains(label)) {
                count();
            }
            super.visitJumpInsn(opcode, label);
        }

        private void count() {
            super.visitLdcInsn(place);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "count", "(I)V", false);
        }
    }
}
