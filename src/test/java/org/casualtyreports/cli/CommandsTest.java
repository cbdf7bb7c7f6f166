package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
  @ParameterizedTest
  @CsvSource({
    "tally claims.csv,true",
    "report claims.csv,true",
    "diff old.csv new.csv,true",
    "new claims.xlsx,false",
    "templates monthly,false",
    "--version,false",
    "tally,false",
    "tell claims.csv,false"
  })
  void aCallThatNamesAnInputReadsClaims(String call, boolean reads) {
    assertThat(Commands.readsClaims(call.split(" "))).isEqualTo(reads);
  }

  @Test
  void onlyTheNamedCommandIsMade() {
    assertThat(Commands.named(new String[] {"check", "claims.csv"}))
        .hasOnlyElementsOfType(CheckCommand.class)
        .hasSize(1);
    assertThat(Commands.named(new String[] {"--help"})).hasSize(List.of(Commands.values()).size());
  }
}
