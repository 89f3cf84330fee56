using LeftBehind.Benchmarks;

// Each measurement runs in a process of its own: peak memory is that of the process, and nothing is warm from the one before.
if (args is ["run", var name])
{
    Measurements.All.Single(measurement => measurement.Name == name).PrintRun();
    return 0;
}
bool? kept = args switch
{
    ["lists", ..] => await ListReport.PrintAsync(ListReport.SizeFrom(args)),
    ["import", ..] => await ImportReport.PrintAsync(args, CancellationToken.None),
    ["workflows", ..] => await WorkflowReport.PrintAsync(args, CancellationToken.None),
    ["letters", ..] => await LettersReport.PrintAsync(args, CancellationToken.None),
    ["inbox", ..] => await InboxReport.PrintAsync(args, CancellationToken.None),
    ["reminders", ..] => await RemindersReport.PrintAsync(args, CancellationToken.None),
    ["bulk"] => await BulkReport.PrintAsync(CancellationToken.None),
    ["http"] => await HttpReport.PrintAsync(CancellationToken.None),
    ["portal"] => await PortalReport.PrintAsync(CancellationToken.None),
    ["start"] => await StartReport.PrintAsync(CancellationToken.None),
    _ => null,
};
if (kept is { } answer)
{
    return answer ? 0 : 1;
}
var results = Measurements.All.Where(measurement => args.Length == 0 || args.Any(word => measurement.Name.Contains(word, StringComparison.Ordinal)))
    .Select(ChildProcess.Run).ToList();
return Report.Print(results) ? 0 : 1;
