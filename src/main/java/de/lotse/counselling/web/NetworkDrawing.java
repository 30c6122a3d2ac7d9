package de.lotse.counselling.web;

import de.lotse.counselling.NetworkArea;
import de.lotse.counselling.NetworkNode;
import de.lotse.counselling.NodeKind;
import de.lotse.counselling.TieDirection;
import de.lotse.counselling.TieStrength;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where everybody stands on the drawn Netzwerkkarte: the client in the middle, a quarter for each
 * area, close ties near the middle. The table beside it says the same in words.
 */
final class NetworkDrawing {

    static final int WIDTH = 960;
    static final int HEIGHT = 720;
    static final int CENTRE_X = WIDTH / 2;
    static final int CENTRE_Y = HEIGHT / 2;

    private static final int LONGEST_LABEL = 20;
    private static final int RADIUS_OF_CLIENT = 44;
    private static final int RADIUS_OF_NODE = 16;
    private static final int QUARTER = 90;
    private static final double MARGIN = 12;
    private static final int STAGGER = 26;

    /** Where the quarters begin, in degrees from the right, clockwise. */
    private static final Map<NetworkArea, Integer> BEGIN =
            new EnumMap<>(
                    Map.of(
                            NetworkArea.PROFESSIONALS, 0,
                            NetworkArea.INSTITUTION, 90,
                            NetworkArea.FAMILY, 180,
                            NetworkArea.FRIENDS, 270));

    private static final Map<TieStrength, Integer> DISTANCE =
            new EnumMap<>(
                    Map.of(
                            TieStrength.STRONG, 130,
                            TieStrength.MEDIUM, 205,
                            TieStrength.WEAK, 280));

    /**
     * One entry.
     *
     * @param fromX where its line begins, at the edge of the client
     * @param toX where its line ends, at its own edge
     * @param style of the line, a class of the style sheet
     */
    record Mark(
            String label,
            boolean person,
            int x,
            int y,
            int labelY,
            int fromX,
            int fromY,
            int toX,
            int toY,
            String style,
            boolean gives,
            boolean takes) {}

    private NetworkDrawing() {}

    static List<Mark> of(List<NetworkNode> nodes) {
        List<Mark> marks = new ArrayList<>();
        for (NetworkArea area : NetworkArea.values()) {
            List<NetworkNode> inArea = nodes.stream().filter(node -> node.area() == area).toList();
            for (int i = 0; i < inArea.size(); i++) {
                marks.add(mark(inArea.get(i), angle(area, i, inArea.size()), i % 2));
            }
        }
        return marks;
    }

    private static double angle(NetworkArea area, int index, int count) {
        double step = (QUARTER - 2 * MARGIN) / count;
        return Math.toRadians(BEGIN.get(area) + MARGIN + step * (index + 0.5));
    }

    private static Mark mark(NetworkNode node, double angle, int stagger) {
        int distance = DISTANCE.get(node.strength()) + stagger * STAGGER;
        int x = x(angle, distance);
        int y = y(angle, distance);
        return new Mark(
                shortened(node.name()),
                node.kind() == NodeKind.PERSON,
                x,
                y,
                labelY(y),
                x(angle, RADIUS_OF_CLIENT + 4),
                y(angle, RADIUS_OF_CLIENT + 4),
                x(angle, distance - RADIUS_OF_NODE - 6),
                y(angle, distance - RADIUS_OF_NODE - 6),
                style(node),
                node.direction() != TieDirection.TO_CLIENT,
                node.direction() != TieDirection.FROM_CLIENT);
    }

    /** Away from the middle, so that the line stays free. */
    private static int labelY(int y) {
        return y < CENTRE_Y ? y - RADIUS_OF_NODE - 8 : y + RADIUS_OF_NODE + 19;
    }

    private static String style(NetworkNode node) {
        return "l-net__tie--"
                + node.quality().name().toLowerCase(Locale.ROOT)
                + " l-net__tie--"
                + node.strength().name().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_LABEL
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    private static int x(double angle, int distance) {
        return CENTRE_X + (int) Math.round(Math.cos(angle) * distance);
    }

    private static int y(double angle, int distance) {
        return CENTRE_Y + (int) Math.round(Math.sin(angle) * distance);
    }
}
