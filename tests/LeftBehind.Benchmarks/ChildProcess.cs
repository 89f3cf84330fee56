using System.Diagnostics;
using System.Globalization;

namespace LeftBehind.Benchmarks;

internal static class ChildProcess
{
    public static Result Run(Measurement measurement)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["run", measurement.Name]) { RedirectStandardOutput = true })!;
        var numbers = process.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        return process.ExitCode == 0
            ? new(measurement.Name, Number(numbers[0]), Number(numbers[1]), Number(numbers[2]))
            : throw new InvalidOperationException($"{measurement.Name} ended with {process.ExitCode}.");
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
