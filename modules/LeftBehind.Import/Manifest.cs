using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Import",
    Category = "Records",
    Description = "Takes in the workbooks that schools have, shows beforehand what would happen, and hands back what has to be mended.",
    AlwaysOn = true)]
