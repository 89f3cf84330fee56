using LeftBehind.Import.Tables;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Columns;

/// <summary>Guesses which column holds which field, by its heading and by what its values look like. Each field goes to one column.</summary>
internal static class ColumnGuesser
{
    private const double WeightOfLooks = 0.35;
    private const double PenaltyForOtherLooks = 0.5;
    private const double Enough = 0.5;
    private const double NamesItWhole = 0.95;
    private const double SureByLooksAlone = 0.9;

    // Only what looks like nothing else is recognised under an unknown heading.
    private static readonly ImportFieldShape[] _unmistakable = [ImportFieldShape.ResidentId, ImportFieldShape.RegistryNumber, ImportFieldShape.SchoolCode];

    public static IReadOnlyList<ColumnGuess> Guess(SourceTable table, HeaderMatcher matcher)
    {
        var candidates = table.Columns.SelectMany(column => Candidates(column, matcher))
            .OrderByDescending(guess => guess.Confidence).ThenBy(guess => guess.Column).ToList();
        var chosen = new List<ColumnGuess>();
        foreach (var guess in candidates.Where(guess => guess.Confidence >= Enough))
        {
            if (!chosen.Exists(taken => taken.Column == guess.Column || taken.Field == guess.Field))
            {
                chosen.Add(guess with { Confidence = Math.Min(1, guess.Confidence) });
            }
        }

        return [.. chosen.OrderBy(guess => guess.Column)];
    }

    private static IEnumerable<ColumnGuess> Candidates(TableColumn column, HeaderMatcher matcher)
    {
        var byName = matcher.Match(column.Label).Select(match => new ColumnGuess(column.Index, match.Field.Key, Confidence(match, column)));
        var byLooks = matcher.Fields.Where(field => _unmistakable.Contains(field.Shape) && ValueShapes.Fit(field.Shape, column.Values) >= SureByLooksAlone)
            .Select(field => new ColumnGuess(column.Index, field.Key, Enough + 0.05));
        return byName.Concat(byLooks);
    }

    // Whatever the values look like, a heading that names a field in part gives way to one that names it whole.
    private static double Confidence(HeaderMatch match, TableColumn column)
    {
        var both = match.Strength + ByLooks(match.Field, column);
        return match.Strength >= NamesItWhole ? both : Math.Min(both, NamesItWhole - 0.01);
    }

    private static double ByLooks(ImportField field, TableColumn column) => ValueShapes.Fit(field.Shape, column.Values) switch
    {
        null => 0,
        < 0.2 when column.Values.Count >= 3 && field.Shape != ImportFieldShape.Composite => -PenaltyForOtherLooks,
        var fit => fit.Value * WeightOfLooks,
    };
}
