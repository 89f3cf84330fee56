namespace LeftBehind.Organizations;

/// <summary>A school year, named after the calendar year in which it starts: 2013 runs from 1 September 2013 to 31 August 2014.</summary>
public readonly record struct SchoolYear(int StartYear)
{
    public SchoolYear Next => new(StartYear + 1);

    public SchoolYear Previous => new(StartYear - 1);

    public override string ToString() => $"{StartYear}学年";
}
