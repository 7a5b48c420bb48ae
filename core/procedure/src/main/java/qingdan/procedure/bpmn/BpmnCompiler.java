package qingdan.procedure.bpmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.Process;
import org.operaton.bpm.model.xml.ModelException;
import qingdan.procedure.domain.Compilation;
import qingdan.procedure.domain.Fault;
import qingdan.procedure.domain.ProcedureDraft;
import qingdan.procedure.domain.Vocabulary;

/**
 * Compiles a BPMN 2.0 file into a {@link qingdan.procedure.domain.Procedure} (流程部署). What it cannot run it refuses,
 * with the element's id and the reason; it never ignores. Validated against the BPMN schema; document types and entities are
 * refused before anything else reads the file. Thread-safe.
 */
public final class BpmnCompiler {
    /** Largest file, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private BpmnCompiler() {}

    /**
     * A file that a build carries.
     *
     * @param path of the resource, from the root
     * @throws IllegalStateException when it is missing or not sound: a programmer's error
     */
    public static ProcedureFile resource(String path, Vocabulary words) {
        try (InputStream in = BpmnCompiler.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + path + ", but it is missing");
            }
            ProcedureFile file = compile(in.readAllBytes(), words);
            if (file.procedure() == null) {
                throw new IllegalStateException("Expected a sound procedure " + path + ", but got " + file.faults());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles a file as it came; {@code words} are those its room knows. */
    public static ProcedureFile compile(byte[] xml, Vocabulary words) {
        String text = new String(xml, StandardCharsets.UTF_8);
        String sha256 = sha256(xml);
        List<Fault> faults = new ArrayList<>();
        Optional<ProcedureDraft> draft = read(xml, words, faults);
        if (draft.isEmpty() || !faults.isEmpty()) {
            return new ProcedureFile(text, sha256, null, faults);
        }
        return switch (Compilation.of(draft.get(), words)) {
            case Compilation.Compiled sound -> new ProcedureFile(text, sha256, sound.procedure(), List.of());
            case Compilation.Rejected rejected -> new ProcedureFile(text, sha256, null, rejected.faults());
        };
    }

    private static Optional<ProcedureDraft> read(byte[] xml, Vocabulary words, List<Fault> faults) {
        if (xml.length > MAX_BYTES) {
            faults.add(new Fault("-", "file-too-large", "文件超过1兆字节", "the file is larger than one megabyte"));
            return Optional.empty();
        }
        Optional<Fault> unsafe = SafeXml.fault(xml);
        if (unsafe.isPresent()) {
            faults.add(unsafe.get());
            return Optional.empty();
        }
        BpmnModelInstance model;
        try {
            model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml));
        } catch (ModelException e) {
            faults.add(new Fault(
                    "-", "not-bpmn", "不是合规的 BPMN 2.0 文件: " + reason(e), "not a valid BPMN 2.0 file: " + reason(e)));
            return Optional.empty();
        }
        Collection<Process> processes = model.getModelElementsByType(Process.class);
        if (processes.size() != 1) {
            faults.add(new Fault(
                    "-",
                    "process-not-single",
                    "文件必须有且只有一个流程",
                    "the file must hold exactly one process, but holds " + processes.size()));
            return Optional.empty();
        }
        return Optional.of(
                new ProcessReader(words, faults).read(processes.iterator().next()));
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        return message.length() > 200 ? message.substring(0, 200) : message;
    }

    /** Digest of a file's bytes, lower-case hex. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every Java, but it is missing", e);
        }
    }
}
