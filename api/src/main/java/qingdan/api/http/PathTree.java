package qingdan.api.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the operations of a path by its segments (路径树). A literal segment wins over a parameter. Looks at each character once and
 * does not depend on how many operations there are. Immutable after start.
 *
 * @param <T> what stands at the end of a path
 */
final class PathTree<T> {
    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<String, Node<T>> literals = new HashMap<>();
        private @Nullable Node<T> parameter;
        private @Nullable Methods<T> methods;
    }

    /** The operations of one path by method. */
    static final class Methods<T> {
        private final Map<String, T> byName = new HashMap<>();
        private String allow = "";

        @Nullable
        T get(String method) {
            return byName.get(method);
        }

        /** Value of the Allow header. */
        String allow() {
            return allow;
        }
    }

    /**
     * A path that exists.
     *
     * @param raw its parameter segments as they were sent, still encoded
     */
    record Match<T>(Methods<T> methods, List<String> raw) {}

    void add(String template, String method, T target) {
        Node<T> node = root;
        for (String segment : template.substring(1).split("/", -1)) {
            if (segment.startsWith("{")) {
                node.parameter = node.parameter == null ? new Node<>() : node.parameter;
                node = node.parameter;
            } else {
                node = node.literals.computeIfAbsent(segment, name -> new Node<>());
            }
        }
        node.methods = node.methods == null ? new Methods<>() : node.methods;
        node.methods.byName.put(method, target);
        TreeSet<String> allowed = new TreeSet<>(node.methods.byName.keySet());
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        node.methods.allow = String.join(", ", allowed);
    }

    @Nullable
    Match<T> find(String path) {
        if (path.isEmpty() || path.charAt(0) != '/') {
            return null;
        }
        List<String> raw = new ArrayList<>(2);
        Methods<T> methods = descend(root, path, 1, raw);
        return methods == null ? null : new Match<>(methods, raw);
    }

    private @Nullable Methods<T> descend(Node<T> node, String path, int from, List<String> raw) {
        int slash = path.indexOf('/', from);
        String segment = slash < 0 ? path.substring(from) : path.substring(from, slash);
        Node<T> literal = node.literals.get(segment);
        if (literal != null) {
            Methods<T> found = slash < 0 ? literal.methods : descend(literal, path, slash + 1, raw);
            if (found != null) {
                return found;
            }
        }
        if (node.parameter == null || segment.isEmpty()) {
            return null;
        }
        int mark = raw.size();
        raw.add(segment);
        Methods<T> found = slash < 0 ? node.parameter.methods : descend(node.parameter, path, slash + 1, raw);
        if (found == null) {
            raw.subList(mark, raw.size()).clear();
        }
        return found;
    }
}
