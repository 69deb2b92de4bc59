import react from '@vitejs/plugin-react';

export default {
  base: './',
  plugins: [react()],
  build: { minify: false, outDir: '../build/vite/react-19', emptyOutDir: true },
};
