package org.haoren.platform.files;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Scanner;

/** Draws paths written as in SVG (absolute M L C Q Z, numbers apart by spaces) on a canvas whose middle line is x = 240. */
final class Brush {
    private static final int MIDDLE = 240;
    private final Graphics2D graphics;

    Brush(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void fill(String path, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape(path));
    }

    void line(String path, Color colour, double width) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape(path));
    }

    void oval(double x, double y, double halfWidth, double halfHeight, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight));
    }

    void ring(double x, double y, double halfWidth, double halfHeight, Color colour, double width) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight));
    }

    /** Draws on the left as given, then the mirror image on the right. */
    void both(Runnable half) {
        half.run();
        var upright = graphics.getTransform();
        graphics.translate(2.0 * MIDDLE, 0);
        graphics.scale(-1, 1);
        half.run();
        graphics.setTransform(upright);
    }

    /** Draws narrower or wider, around the middle line and a height. */
    void scaled(double across, double down, double aroundY, Runnable what) {
        var before = graphics.getTransform();
        var scaling = AffineTransform.getTranslateInstance(MIDDLE, aroundY);
        scaling.scale(across, down);
        scaling.translate(-MIDDLE, -aroundY);
        graphics.transform(scaling);
        what.run();
        graphics.setTransform(before);
    }

    /** Keeps what is drawn inside a path. */
    void within(String path, Runnable what) {
        var before = graphics.getClip();
        graphics.clip(shape(path));
        what.run();
        graphics.setClip(before);
    }

    static Paint fade(double fromX, double fromY, Color from, double toX, double toY, Color to) {
        return new LinearGradientPaint((float) fromX, (float) fromY, (float) toX, (float) toY, new float[] {0, 1}, new Color[] {from, to});
    }

    /** Strongest in the middle, nothing at the rim. */
    static Paint glow(double x, double y, double radius, Color colour, int strength) {
        return new RadialGradientPaint((float) x, (float) y, (float) radius, new float[] {0, 1}, new Color[] {clear(colour, strength), clear(colour, 0)});
    }

    static Color clear(Color colour, int strength) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), strength);
    }

    /** The share of the other colour is from 0 to 1. */
    static Color mix(Color one, Color other, double share) {
        return new Color(mix(one.getRed(), other.getRed(), share), mix(one.getGreen(), other.getGreen(), share), mix(one.getBlue(), other.getBlue(), share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    static Color dark(Color colour, double share) {
        return mix(colour, new Color(0x2a1408), share);
    }

    static Color light(Color colour, double share) {
        return mix(colour, new Color(0xfff6e8), share);
    }

    private static Path2D shape(String path) {
        var shape = new Path2D.Double();
        var words = new Scanner(path).useDelimiter("\\s+");
        while (words.hasNext()) {
            switch (words.next()) {
                case "M" -> shape.moveTo(number(words), number(words));
                case "L" -> shape.lineTo(number(words), number(words));
                case "Q" -> shape.quadTo(number(words), number(words), number(words), number(words));
                case "C" -> shape.curveTo(number(words), number(words), number(words), number(words), number(words), number(words));
                default -> shape.closePath();
            }
        }
        return shape;
    }

    private static double number(Scanner words) {
        return Double.parseDouble(words.next());
    }
}
