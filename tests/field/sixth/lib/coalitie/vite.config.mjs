export default {
  build: {
    copyPublicDir: true,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: "src/islands.js", output: { entryFileNames: "islands.js" } },
  },
};
