package qingdan.registry.print;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import qingdan.registry.event.ItemSnapshot;

/**
 * One version of an item with all it says, from top to bottom (单项竖表: 权力清单与责任清单). It holds nothing that changes after the
 * version was published, such as whether the item may be exercised today: the same version is the same paper for ever, at every node.
 */
public record ItemPaper(String itemCode, int version, String name, LocalDate day, List<Block> blocks) {
    /** Raised when sheets come to look different, so that kept copies are asked for anew. */
    private static final int LAYOUT = 2;

    /**
     * Some rows with a name at their left.
     *
     * @param headings above the columns; empty for none
     * @param parts of the width for each column
     * @param named column that holds a name, too, and is shaded; -1 for none
     */
    public record Block(String name, List<String> headings, List<Integer> parts, int named, List<List<String>> rows) {
        public Block {
            headings = List.copyOf(headings);
            parts = List.copyOf(parts);
            rows = rows.stream().map(List::copyOf).toList();
        }

        static Block of(String name, String text) {
            return new Block(name, List.of(), List.of(1), -1, List.of(List.of(text.isBlank() ? "无" : text)));
        }

        static Block two(String name, String text, String other, String otherText) {
            return new Block(
                    name,
                    List.of(),
                    List.of(20, 11, 20),
                    1,
                    List.of(List.of(text.isBlank() ? "无" : text, other, otherText.isBlank() ? "无" : otherText)));
        }

        /** Rows under headings; no rows say 无. */
        static Block table(String name, List<String> headings, List<Integer> parts, List<List<String>> rows) {
            return rows.isEmpty() ? of(name, "") : new Block(name, headings, parts, -1, rows);
        }
    }

    public ItemPaper {
        blocks = List.copyOf(blocks);
    }

    /** @param posts Chinese name of a post's code */
    public static ItemPaper of(ItemSnapshot item, UnaryOperator<String> posts) {
        return new ItemPaper(
                item.itemCode(),
                item.version(),
                item.content().name(),
                item.effectiveFrom(),
                new ItemBlocks(item, posts).all());
    }

    String title() {
        return name + "（权力清单与责任清单单项表）";
    }

    /** Two papers with one identity are the same bytes. */
    public String identity() {
        return "item/" + LAYOUT + "/" + itemCode + "/" + version;
    }
}
