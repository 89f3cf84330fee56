using System.Security.Cryptography;
using System.Text;

namespace LeftBehind.Testing;

/// <summary>
/// <c>dotnet test</c> starts all test projects at once. Each uses all processors by itself, and a browser or a killed process that has to
/// share them three ways answers too late: here the others wait for the one that came first.
/// </summary>
public sealed class OneProjectAtATime : IAsyncLifetime
{
    // Tests that a test starts belong to it.
    private const string Held = "LEFTBEHIND_TESTS_HELD";

    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(200);

    private FileStream? _held;

    public async ValueTask InitializeAsync()
    {
        var checkout = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Repository.Root)))[..16];
        var path = Path.Combine(Path.GetTempPath(), $"leftbehind-tests-{checkout}.lock");
        while (Environment.GetEnvironmentVariable(Held) is null && !TryHold(path))
        {
            await Task.Delay(_pause);
        }
    }

    public ValueTask DisposeAsync() => _held?.DisposeAsync() ?? ValueTask.CompletedTask;

    private bool TryHold(string path)
    {
        try
        {
            _held = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            Environment.SetEnvironmentVariable(Held, "yes");
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
