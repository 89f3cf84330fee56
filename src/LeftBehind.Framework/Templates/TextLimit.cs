using Fluid;

namespace LeftBehind.Framework.Templates;

/// <summary>Keeps texts that a template doubles again and again from filling the memory: each doubling is a single step.</summary>
internal static class TextLimit
{
    private const int Longest = 100_000;
    private const int MostWritten = 1_000_000;

    public static void LimitTexts(this TemplateOptions options)
    {
        foreach (var (name, filter) in options.Filters.ToList())
        {
            options.Filters.AddFilter(name, (input, arguments, context) =>
            {
                BoundedContext.Check(context);
                return filter(input, arguments, context);
            });
        }
        foreach (var name in new[] { "append", "prepend" })
        {
            Limit(options, name, (text, argument) => text + argument <= Longest);
        }
        // Each character or item may be followed by the argument, or become it.
        foreach (var name in new[] { "join", "replace", "replace_first", "replace_last" })
        {
            Limit(options, name, (text, argument) => text * Math.Max(1, argument) <= MostWritten);
        }
    }

    private static void Limit(TemplateOptions options, string name, Func<long, long, bool> holds)
    {
        if (options.Filters.TryGetValue(name, out var filter))
        {
            options.Filters.AddFilter(name, (input, arguments, context) => holds(input.ToStringValue().Length, Longer(arguments))
                ? filter(input, arguments, context)
                : throw new InvalidOperationException("The text is too long."));
        }
    }

    private static long Longer(FilterArguments arguments) =>
        Enumerable.Range(0, arguments.Count).Select(at => (long)arguments.At(at).ToStringValue().Length).DefaultIfEmpty().Max();
}
