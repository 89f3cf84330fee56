namespace LeftBehind.Abstractions.Text;

/// <summary>Takes the words that label a child out of what a class may see: tab titles and names of downloaded files (S53).</summary>
public static class NeutralWords
{
    // Longest first: what remains must read as if the word had never been there.
    private static readonly (string Word, string Neutral)[] Labels =
        [("留守儿童之家", "儿童之家"), ("农村留守儿童", ""), ("留守儿童", ""), ("留守", ""), ("left-behind", ""), ("leftbehind", "")];

    /// <summary>The text without labelling words.</summary>
    public static string Of(string text) =>
        Labels.Aggregate(text, (rest, label) => rest.Replace(label.Word, label.Neutral, StringComparison.OrdinalIgnoreCase));
}
