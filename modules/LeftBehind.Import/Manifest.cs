using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Import",
    Category = "Records",
    Description = "Takes in workbooks as schools send them.",
    AlwaysOn = true)]
