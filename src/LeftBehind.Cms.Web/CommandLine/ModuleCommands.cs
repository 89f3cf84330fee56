using System.CommandLine;
using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Framework.Hosting;

namespace LeftBehind.Cms.Web.CommandLine;

/// <summary>The verbs that modules bring: those of one group stand together, whichever module they come from.</summary>
internal static class ModuleCommands
{
    public static void AddTo(RootCommand root)
    {
        foreach (var group in LeftBehindHostExtensions.VerbsOf(typeof(ModuleCommands).Assembly).GroupBy(verb => verb.Group))
        {
            var parent = group.Key.Length == 0 ? root : new Command(group.Key, string.Join(", ", group.Select(verb => verb.Command.Name)));
            foreach (var verb in group)
            {
                verb.Command.SetAction((arguments, cancellationToken) => RunAsync(verb, arguments, cancellationToken));
                parent.Add(verb.Command);
            }
            if (parent != root)
            {
                root.Add(parent);
            }
        }
    }

    private static async Task<int> RunAsync(Verb verb, ParseResult arguments, CancellationToken cancellationToken)
    {
        await using var app = CmsHost.Build([]);
        try
        {
            return await app.RunVerbAsync(verb, arguments, cancellationToken);
        }
        catch (VerbException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
