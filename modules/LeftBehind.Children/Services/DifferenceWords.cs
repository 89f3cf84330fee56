using System.Globalization;

namespace LeftBehind.Children.Services;

/// <summary>Says by which definition a child counts, and why not by the other.</summary>
internal sealed class DifferenceWords(IStringLocalizer<Startup> text)
{
    public string By(DefinitionDifference? difference) => difference?.By switch
    {
        EligibilityDefinition.Education2013 => text["Education, 2013"],
        EligibilityDefinition.CivilAffairs2016 => text["Civil affairs, 2016"],
        _ => "",
    };

    public static string Why(DefinitionDifference? difference) => Joined(difference?.Why);

    public static string WhyNot(DefinitionDifference? difference) => Joined(difference?.WhyNot);

    private static string Joined(IReadOnlyList<Reason>? reasons)
    {
        var culture = CultureInfo.CurrentUICulture;
        return string.Join(culture.TwoLetterISOLanguageName == "zh" ? "；" : ". ", (reasons ?? []).Select(reason => ReasonWords.For(reason, culture)));
    }
}
