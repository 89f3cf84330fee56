namespace LeftBehind.Benchmarks;

internal sealed record Result(string Name, double Processor, double Clock, double PeakMegabytes);
