using System.Globalization;
using System.Text.RegularExpressions;

namespace LeftBehind.Letters.Writing;

/// <summary>Reads the templates of letters: what stands in braces may be written in Chinese, and must be a name that is known.</summary>
internal static partial class LetterTemplateRules
{
    private static readonly string[] _tests = ["if", "elsif", "unless", "case", "and", "or"];

    // What a test may hold beside names.
    private static readonly string[] _words = ["blank", "empty", "nil", "true", "false", "contains"];

    private static readonly string[] _term = [nameof(LetterMerge.Study), nameof(LetterMerge.Living), nameof(LetterMerge.Contact)];

    private static readonly string[] _personal =
        [nameof(LetterMerge.Child), nameof(LetterMerge.Guardian), nameof(LetterMerge.Class), nameof(LetterMerge.Teacher), nameof(LetterMerge.Helper), .. _term];

    /// <summary>The template as Liquid reads it; every line stays where it is.</summary>
    public static string ToLiquid(string template) => Braces().Replace(template, braces =>
        MergeFields.LongestFirst.Aggregate(braces.Value, (text, field) => text.Replace(field.Chinese, field.Member, StringComparison.Ordinal)));

    /// <summary>Names between braces that nothing is known for.</summary>
    public static IEnumerable<TemplateFault> UnknownFields(string template)
    {
        var liquid = ToLiquid(template);
        var own = OwnNames().Matches(liquid).Select(found => found.Groups[1].Value).ToHashSet();
        foreach (Match braces in Braces().Matches(liquid))
        {
            foreach (var name in NamesIn(braces.Value).Where(name => !MergeFields.IsKnown(name) && !own.Contains(name)))
            {
                yield return new(LineOf(liquid, braces.Index), TemplateFaultKind.UnknownField, name);
            }
        }
    }

    /// <summary>What the template manager said of a template that it cannot read.</summary>
    public static TemplateFault Broken(string message) => new(
        Place().Match(message) is { Success: true } place ? int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture) : 0, TemplateFaultKind.Broken, "");

    /// <summary>Whether anything is worked out for each family: what was typed as it stands can be written out for all of them.</summary>
    public static bool IsFilledIn(params string?[] templates) => templates.Any(template => Braces().IsMatch(template ?? ""));

    /// <summary>Whether a letter says something of a family, so that nobody else may open it.</summary>
    public static bool IsPersonal(params string?[] templates) => Says(templates, _personal);

    /// <summary>Whether a letter says what the file holds of the term, so that the file must be read for it.</summary>
    public static bool TellsOfTerm(params string?[] templates) => Says(templates, _term);

    /// <summary>Whether a letter names the class teacher.</summary>
    public static bool NamesTeacher(params string?[] templates) => Says(templates, [nameof(LetterMerge.Teacher)]);

    /// <summary>Whether a letter says where the child learns.</summary>
    public static bool NamesClass(params string?[] templates) => Says(templates, [nameof(LetterMerge.Class), nameof(LetterMerge.School), nameof(LetterMerge.Teacher)]);

    public static bool NamesHelper(params string?[] templates) => Says(templates, [nameof(LetterMerge.Helper)]);

    // Wherever it stands between braces: what is kept under a name of the author's own is said by that name.
    private static bool Says(string?[] templates, string[] members) =>
        templates.Any(template => Braces().Matches(ToLiquid(template ?? "")).Any(braces => Name().Matches(Quoted().Replace(braces.Value, "")).Any(name => members.Contains(name.Value))));

    private static IEnumerable<string> NamesIn(string braces)
    {
        var inside = Quoted().Replace(braces, "");
        if (braces.StartsWith("{{", StringComparison.Ordinal))
        {
            return Name().Matches(inside.Split('|')[0]).Select(name => name.Value).Where(name => !_words.Contains(name));
        }
        var words = Name().Matches(inside).Select(name => name.Value).ToList();
        return words.Count > 0 && _tests.Contains(words[0]) ? words.Skip(1).Where(name => !_tests.Contains(name) && !_words.Contains(name)) : [];
    }

    private static int LineOf(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.Singleline)]
    private static partial Regex Braces();

    [GeneratedRegex(@"\{%-?\s*(?:assign|for|increment|decrement)\s+(\w+)")]
    private static partial Regex OwnNames();

    // The first of a path: what comes after a point belongs to it.
    [GeneratedRegex(@"(?<![\w.])[\p{L}_]\w*")]
    private static partial Regex Name();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\((\d+):\d+\)")]
    private static partial Regex Place();
}
