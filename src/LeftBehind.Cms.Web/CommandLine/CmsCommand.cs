using System.CommandLine;
using LeftBehind.Framework.Hosting;

namespace LeftBehind.Cms.Web.CommandLine;

/// <summary>The verbs of the host. Without one, it serves; options it does not know go to the web host (<c>--urls</c>, <c>--environment</c>).</summary>
internal static class CmsCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Records of children in the school's care: registration, forms, letters.") { TreatUnmatchedTokensAsErrors = false };
        root.SetAction((result, cancellationToken) => ServeAsync(result.UnmatchedTokens, cancellationToken));
        root.Add(Serve());
        root.Add(SetupCommand.Create());
        root.Add(RecipesCommand.Create());
        root.Add(BackupCommand.Backup());
        root.Add(BackupCommand.Restore());
        root.Add(VerifyCommand.Create());
        ModuleCommands.AddTo(root);
        return root;
    }

    private static Command Serve()
    {
        var serve = new Command("serve", "Serve the site (the default).") { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction((result, cancellationToken) => ServeAsync(result.UnmatchedTokens, cancellationToken));
        return serve;
    }

    private static async Task<int> ServeAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        // A verb with a slip in it must not start a server.
        if (args is [var word, ..] && !word.StartsWith('-') && !word.Contains('=', StringComparison.Ordinal))
        {
            await Console.Error.WriteLineAsync($"There is no verb {word}. --help lists them.");
            return 1;
        }
        await using var app = CmsHost.Build(args);
        await app.PrepareLeftBehindAsync(cancellationToken);
        app.UseLeftBehind();
        await app.RunAsync(cancellationToken);
        return 0;
    }
}
