package org.casualtyreports.report;

import java.util.List;
import java.util.Objects;

/** A part of a section. */
public sealed interface Block
    permits Block.Paragraph, Block.Bullets, Block.Terms, Block.KeyFigures, Block.Chart, Table {

  /** Running text. */
  record Paragraph(Role role, Text text) implements Block {
    public Paragraph {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(text, "text");
    }

    public static Paragraph body(String words) {
      return new Paragraph(Role.BODY, Text.of(words));
    }

    /** How a paragraph is set. */
    public enum Role {
      /** The opening words of a report or section. */
      LEAD,
      BODY,
      /** Set apart: what the report is and is not. */
      CALLOUT,
      /** Small print. */
      SMALL
    }
  }

  /** A list of points. */
  record Bullets(List<Text> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** Words with their explanations: a key, a method, a list of sources. */
  record Terms(List<Term> terms) implements Block {
    public Terms {
      terms = List.copyOf(terms);
    }

    /** One word, optionally with its sign, and its explanation. */
    public record Term(Text word, Text explanation) {
      public Term {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(explanation, "explanation");
      }
    }
  }

  /** Figures set large, side by side; each names its one claimant. */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
    }

    /**
     * @param claimant whose figure it is
     * @param figure in words, for example '500 or more'
     * @param subject who was hit by whom, where
     * @param detail what to know beside it; may be empty
     */
    public record KeyFigure(String claimant, String figure, String subject, String detail) {}
  }

  /** A chart with its caption. */
  record Chart(String id, ChartSpec spec, Text caption) implements Block {
    public Chart {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(spec, "spec");
      Objects.requireNonNull(caption, "caption");
    }
  }
}
