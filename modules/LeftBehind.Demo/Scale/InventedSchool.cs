namespace LeftBehind.Demo.Scale;

/// <summary>A school of an invented county and how many children it gets.</summary>
/// <param name="County">Number of the county, from 1.</param>
/// <param name="Number">Number of the school within the county, from 1.</param>
/// <param name="First">How many children the schools before it have: numbers of children run through the whole database.</param>
/// <param name="Children">How many children it gets.</param>
internal sealed record InventedSchool(int County, int Number, int First, int Children)
{
    public string Code => $"21338{County:00}{Number:000}";

    public string Name => $"示范{County}县第{Number}小学";
}
