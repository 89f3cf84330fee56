using LeftBehind.Testing;

namespace LeftBehind.Benchmarks;

/// <summary>A site on a copy of a ground's database, with its keys: nobody works on the original.</summary>
internal static class SiteCopy
{
    private const string Keys = "keys";

    public static async Task<Site> OpenAsync(SiteProcess ground, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("leftbehind-data-");
        var (from, to) = (new DirectoryInfo(Path.Combine(ground.DataPath, Keys)), data.CreateSubdirectory(Keys));
        foreach (var key in from.Exists ? from.GetFiles() : [])
        {
            key.CopyTo(Path.Combine(to.FullName, key.Name));
        }
        return await Site.StartAsync(await ground.Database.CopyAsync(cancellationToken), data.FullName, "demo");
    }

    /// <summary>Adds a county with invented files.</summary>
    public static async Task GenerateAsync(SiteProcess ground, int files, CancellationToken cancellationToken)
    {
        var answer = await ground.RunAsync(["generate", "--counties", "1", "--children", FormattableString.Invariant($"{files}"), "--seed", "1"], cancellationToken: cancellationToken);
        if (answer.Status != 0)
        {
            throw new InvalidOperationException($"generate: {answer.Errors}");
        }
    }
}
