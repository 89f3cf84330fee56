using LeftBehind.Abstractions.Text;

namespace LeftBehind.Training;

/// <summary>How an article's text is laid out, and what it must not say.</summary>
internal static class TrainingTextRules
{
    private const char Heading = '#';

    /// <summary>A line is a paragraph; one that begins with # is a heading.</summary>
    public static IReadOnlyList<(bool IsHeading, string Text)> Paragraphs(string body) =>
    [
        .. body.Split('\n').Select(line => line.Trim()).Where(line => line.Trim(Heading).Trim().Length > 0)
            .Select(line => (line.StartsWith(Heading), line.TrimStart(Heading).Trim())),
    ];

    /// <summary>Whether a text labels a child (S53): families and classmates read it.</summary>
    public static bool Labels(string? text) => NeutralWords.Of(text ?? "") != (text ?? "");
}
